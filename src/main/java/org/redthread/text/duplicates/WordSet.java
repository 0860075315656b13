package org.redthread.text.duplicates;

/**
 * Which words a text has, as 256 bits: each word sets one. Enough to say that two texts cannot have
 * many words in common, at the cost of a few instructions.
 */
final class WordSet {
  private static final int BITS_OF_PLACE = 8;

  private final long a;
  private final long b;
  private final long c;
  private final long d;
  private final int words;

  WordSet(int[] words) {
    long[] bits = new long[1 << BITS_OF_PLACE - 6];
    for (int word : words) {
      int place = word * 0x9E3779B9 >>> Integer.SIZE - BITS_OF_PLACE;
      bits[place >>> 6] |= 1L << place;
    }
    a = bits[0];
    b = bits[1];
    c = bits[2];
    d = bits[3];
    this.words = words.length;
  }

  /**
   * No less than the share of the words of both texts that the other has too, 0 to 1. A bit that
   * one text alone has set stands for at least one word that the other has not.
   */
  double commonAtMost(WordSet other) {
    int alone =
        Long.bitCount(a ^ other.a)
            + Long.bitCount(b ^ other.b)
            + Long.bitCount(c ^ other.c)
            + Long.bitCount(d ^ other.d);
    int both = words + other.words;
    // one division, as of what it bounds, so that rounding cannot put it below
    return (double) (both - alone) / both;
  }
}
