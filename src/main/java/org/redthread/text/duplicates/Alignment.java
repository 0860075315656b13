package org.redthread.text.duplicates;

import java.util.Arrays;

/**
 * The longest common subsequence of two sequences of words, by the bit-parallel recurrence of Hyyrö
 * (2004): V = (V + (V and M)) or (V and not M), a zero bit of V for each matched word.
 */
final class Alignment {
  private final Keys words;

  /** Makes ready for comparing others with this sequence. */
  Alignment(int[] sequence) {
    words = new Keys(sequence);
  }

  /** The number of words that both have in the same order. */
  int common(int[] other) {
    long[] row = new long[(words.size() + 63) >>> 6];
    Arrays.fill(row, -1L);
    long[] match = new long[row.length];
    for (int word : other) {
      int first = words.first(word);
      if (words.is(first, word)) {
        for (int entry = first; words.is(entry, word); entry++) {
          match[words.place(entry) >>> 6] |= 1L << words.place(entry);
        }
        step(row, match);
        for (int entry = first; words.is(entry, word); entry++) {
          match[words.place(entry) >>> 6] = 0;
        }
      }
    }
    return zeros(row);
  }

  private static void step(long[] row, long[] match) {
    long carry = 0;
    for (int i = 0; i < row.length; i++) {
      long v = row[i];
      long met = v & match[i];
      long sum = v + met;
      long withCarry = sum + carry;
      carry = overflows(v, met, sum) || overflows(sum, carry, withCarry) ? 1 : 0;
      row[i] = withCarry | (v & ~match[i]);
    }
  }

  private static boolean overflows(long a, long b, long sum) {
    return ((a & b) | ((a | b) & ~sum)) < 0;
  }

  private int zeros(long[] row) {
    int zeros = 0;
    for (int place = 0; place < words.size(); place++) {
      zeros += (row[place >>> 6] >>> place & 1) == 0 ? 1 : 0;
    }
    return zeros;
  }
}
