package org.redthread.text.duplicates;

/**
 * Where in a sequence each number stands that is there once. A table with open addressing: it is
 * made for a text and asked for all numbers of many others, most of which it does not have.
 */
final class Places {
  private static final int SEVERAL = -1;

  private final Presence presence;
  private final int[] numbers;

  /** One more than the place of the number in the same slot; 0 where the slot is free. */
  private final int[] places;

  private final int shift;

  Places(int[] sequence) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * sequence.length);
    shift = Integer.SIZE - Math.max(1, bits);
    presence = new Presence(sequence);
    numbers = new int[1 << Math.max(1, bits)];
    places = new int[numbers.length];
    for (int place = 0; place < sequence.length; place++) {
      int slot = slot(sequence[place]);
      places[slot] = places[slot] == 0 ? place + 1 : SEVERAL;
      numbers[slot] = sequence[place];
    }
  }

  /** The place of a number, below 0 where it is not there or not once. */
  int of(int number) {
    return presence.possible(number) ? places[slot(number)] - 1 : -1;
  }

  /** Where the number is, or the free slot where it would be. */
  private int slot(int number) {
    int slot = number * 0x9E3779B9 >>> shift;
    while (places[slot] != 0 && numbers[slot] != number) {
      slot = slot + 1 & numbers.length - 1;
    }
    return slot;
  }
}
