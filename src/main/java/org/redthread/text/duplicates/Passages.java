package org.redthread.text.duplicates;

import java.util.BitSet;

/**
 * Passages that two letters have in common: words in runs of at least five that the other letter
 * has too, wherever they stand in it. Five words in a row are rarely the same by chance.
 */
final class Passages {
  /** Words in the shortest passage. */
  static final int RUN = 5;

  private final Keys runs;

  /** How many words of each of two letters stand in passages of the other. */
  record Shared(int ofOne, int ofOther) {}

  /** Makes ready for comparing others with this letter. */
  Passages(int[] letter) {
    runs = new Keys(runs(letter));
  }

  Shared with(int[] other) {
    BitSet mine = new BitSet();
    BitSet theirs = new BitSet();
    int[] run = runs(other);
    for (int from = 0; from < run.length; from++) {
      int entry = runs.first(run[from]);
      while (runs.is(entry, run[from])) {
        theirs.set(from, from + RUN);
        mine.set(runs.place(entry), runs.place(entry) + RUN);
        entry++;
      }
    }
    return new Shared(mine.cardinality(), theirs.cardinality());
  }

  private static int[] runs(int[] letter) {
    int[] runs = new int[Math.max(0, letter.length - RUN + 1)];
    for (int from = 0; from < runs.length; from++) {
      runs[from] = (int) Shingles.hash(letter, from, RUN);
    }
    return runs;
  }
}
