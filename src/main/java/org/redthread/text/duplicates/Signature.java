package org.redthread.text.duplicates;

import java.nio.ByteBuffer;

/**
 * The MinHash signature of a letter: 64 rows, 256 bytes, and of no use to anyone who wants to know
 * what the letter says. Two letters agree in a row with the probability of the Jaccard similarity
 * of their shingles (Broder 1997). Stored, it lets a later night find what resembles a new letter
 * without reading the old ones.
 */
public final class Signature {
  /** Rows of a signature. */
  public static final int ROWS = 64;

  /** Rows that must agree in a band for two letters to be looked at. */
  public static final int ROWS_PER_BAND = 2;

  /** Bands of a signature. */
  public static final int BANDS = ROWS / ROWS_PER_BAND;

  private final int[] rows;

  Signature(int[] rows) {
    if (rows.length != ROWS) {
      throw new IllegalArgumentException("a signature has " + ROWS + " rows");
    }
    this.rows = rows;
  }

  /** The signature that was written by {@link #bytes()}. */
  public static Signature of(byte[] bytes) {
    int[] rows = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(rows);
    return new Signature(rows);
  }

  /** For storage: 256 bytes, big-endian. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(ROWS * Integer.BYTES);
    bytes.asIntBuffer().put(rows);
    return bytes.array();
  }

  /** A row; counted round and round from the last to the first. */
  int row(int index) {
    return rows[index % ROWS];
  }

  /** What letters share that are looked at because of this band, 0 to {@link #BANDS} - 1. */
  public long band(int band) {
    int first = band * ROWS_PER_BAND;
    return ((long) rows[first] << 32) | (rows[first + 1] & 0xFFFFFFFFL);
  }

  /** In how many rows two signatures agree, 0 to {@link #ROWS}. */
  int agreement(Signature other) {
    int same = 0;
    for (int i = 0; i < ROWS; i++) {
      same += rows[i] == other.rows[i] ? 1 : 0;
    }
    return same;
  }
}
