package org.redthread.text.duplicates;

import java.util.Arrays;

/** Finds the places of a key in a sequence of keys. */
final class Keys {
  private final Presence presence;
  private final long[] keyed;

  Keys(int[] sequence) {
    presence = new Presence(sequence);
    keyed = new long[sequence.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) sequence[i] << 32) | i;
    }
    Arrays.sort(keyed);
  }

  int size() {
    return keyed.length;
  }

  /** The first entry of a key; where there is none, an entry that {@link #is} not that key. */
  int first(int key) {
    if (!presence.possible(key)) {
      return keyed.length;
    }
    int at = Arrays.binarySearch(keyed, (long) key << 32);
    return at < 0 ? -at - 1 : at;
  }

  /** Whether an entry is of this key; entries of a key follow each other. */
  boolean is(int entry, int key) {
    return entry < keyed.length && (int) (keyed[entry] >> 32) == key;
  }

  /** The place of an entry in the sequence. */
  int place(int entry) {
    return (int) keyed[entry];
  }
}
