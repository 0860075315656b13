package org.redthread.text.duplicates;

/**
 * Says of most numbers that a sequence does not have them, from a few words of memory that lie side
 * by side. Texts are held against others by the million, and nearly all that is asked for is not
 * there: reading a larger table only to learn that was half the time.
 */
final class Presence {
  /**
   * Bits for each number of the sequence, at least: of what is not there one in four seems to be.
   */
  private static final int BITS = 4;

  private final long[] bits;
  private final int shift;

  Presence(int[] sequence) {
    int size = Math.max(Long.SIZE, Integer.highestOneBit(Math.max(1, sequence.length)) * 2 * BITS);
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    bits = new long[size / Long.SIZE];
    for (int number : sequence) {
      int bit = bit(number);
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** False only where the number is not there. */
  boolean possible(int number) {
    int bit = bit(number);
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private int bit(int number) {
    return number * 0x9E3779B9 >>> shift;
  }
}
