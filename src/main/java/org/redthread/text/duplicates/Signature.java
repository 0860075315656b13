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

  private final short[] rows;

  Signature(short[] rows) {
    if (rows.length != ROWS) {
      throw new IllegalArgumentException("a signature has " + ROWS + " rows");
    }
    this.rows = rows;
  }

  /** The signature that was written by {@link #bytes()}. */
  public static Signature of(byte[] bytes) {
    short[] rows = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().get(rows);
    return new Signature(rows);
  }

  /** For storage: 432 bytes, big-endian. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(ROWS * Short.BYTES);
    bytes.asShortBuffer().put(rows);
    return bytes.array();
  }

  /** A row, 0 to 65,535; counted round and round from the last to the first. */
  int row(int index) {
    return rows[index % ROWS] & 0xFFFF;
  }

  /** The same for all letters that are looked at because of a band, 0 to {@link #BANDS} - 1. */
  public long band(int band) {
    long key = band;
    for (int row = band * ROWS_PER_BAND; row < (band + 1) * ROWS_PER_BAND; row++) {
      key = key << 16 | row(row);
    }
    return key;
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
