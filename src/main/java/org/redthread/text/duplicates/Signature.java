package org.redthread.text.duplicates;

import java.nio.ByteBuffer;

/**
 * The MinHash signature of a letter: 216 rows of 16 bits, 432 bytes, and of no use to anyone who
 * wants to know what the letter says. Two letters agree in a row with the probability of the
 * Jaccard similarity J of their shingles (Broder 1997; of each least hash the lower 16 bits are
 * kept, Li and König 2010). They are looked at if they agree in all 3 rows of one of 72 bands: with
 * probability 1 - (1 - J³)^72, which is .97 at J = .36 and .0006 at J = .02. Stored, signatures let
 * a later night find what resembles a new letter without reading the old ones.
 */
public final class Signature {
  /** Rows that must agree in a band for two letters to be looked at. */
  static final int ROWS_PER_BAND = 3;

  /** Bands of a signature. */
  public static final int BANDS = 72;

  /** Rows of a signature. */
  static final int ROWS = BANDS * ROWS_PER_BAND;

  private static final int ROWS_PER_WORD = Long.SIZE / Short.SIZE;

  /** All but the highest bit of each of the four rows in a word. */
  private static final long BELOW = 0x7FFF_7FFF_7FFF_7FFFL;

  /** Spreads keys that differ in few bits (Knuth, The Art of Computer Programming 3, 6.4). */
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  /** Four rows in each, so that four are compared at once. */
  private final long[] words;

  private Signature(long[] words) {
    this.words = words;
  }

  static Signature of(short[] rows) {
    if (rows.length != ROWS) {
      throw new IllegalArgumentException("a signature has " + ROWS + " rows");
    }
    ByteBuffer bytes = ByteBuffer.allocate(ROWS * Short.BYTES);
    bytes.asShortBuffer().put(rows);
    return of(bytes.array());
  }

  /** The signature that was written by {@link #bytes()}. */
  public static Signature of(byte[] bytes) {
    if (bytes.length != ROWS * Short.BYTES) {
      throw new IllegalArgumentException("a signature has " + ROWS * Short.BYTES + " bytes");
    }
    long[] words = new long[ROWS / ROWS_PER_WORD];
    ByteBuffer.wrap(bytes).asLongBuffer().get(words);
    return new Signature(words);
  }

  /** For storage: 432 bytes, big-endian. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(ROWS * Short.BYTES);
    bytes.asLongBuffer().put(words);
    return bytes.array();
  }

  /** A row, 0 to 65,535; counted round and round from the last to the first. */
  int row(int index) {
    int place = index % ROWS;
    int shift = Short.SIZE * (ROWS_PER_WORD - 1 - place % ROWS_PER_WORD);
    return (int) (words[place / ROWS_PER_WORD] >>> shift) & 0xFFFF;
  }

  /** The same for all letters that are looked at because of a band, 0 to {@link #BANDS} - 1. */
  public long band(int band) {
    long key = band;
    for (int row = band * ROWS_PER_BAND; row < (band + 1) * ROWS_PER_BAND; row++) {
      key = key << 16 | row(row);
    }
    return key * GOLDEN;
  }

  /** In how many rows two signatures agree, 0 to {@link #ROWS}. */
  int agreement(Signature other) {
    int same = 0;
    for (int i = 0; i < words.length; i++) {
      same += Long.bitCount(zeroes(words[i] ^ other.words[i]));
    }
    return same;
  }

  /** The highest bit of each row that is nought (Warren, Hacker's Delight, 2nd edition, 6-1). */
  private static long zeroes(long rows) {
    return ~((rows & BELOW) + BELOW | rows | BELOW);
  }
}
