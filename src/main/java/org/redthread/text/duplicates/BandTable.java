package org.redthread.text.duplicates;

import java.util.Arrays;
import java.util.List;

/**
 * Texts by the bands of their signatures. Most bands that are asked for no text has, and they are
 * asked for by the million: a table with open addressing, without objects.
 */
final class BandTable {
  private static final int FREE = -1;

  private final long[] bands;

  /** For each slot the last text of its band, by place; {@link #FREE} where the slot is free. */
  private final int[] last;

  /** For each text and band, the text before it in the same band. */
  private final int[] before;

  private final int shift;

  BandTable(List<Sketch> texts) {
    int entries = texts.size() * Signature.BANDS;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(2 * entries));
    shift = Long.SIZE - bits;
    bands = new long[1 << bits];
    last = new int[1 << bits];
    before = new int[entries];
    Arrays.fill(last, FREE);
    for (int text = 0; text < texts.size(); text++) {
      for (int band = 0; band < Signature.BANDS; band++) {
        add(texts.get(text).signature().band(band), text * Signature.BANDS + band);
      }
    }
  }

  private void add(long band, int entry) {
    int slot = slot(band);
    bands[slot] = band;
    before[entry] = last[slot];
    last[slot] = entry;
  }

  /** An entry of a band, below 0 where no text has it. */
  int last(long band) {
    return last[slot(band)];
  }

  /** Another entry of the same band, below 0 after the first. */
  int before(int entry) {
    return before[entry];
  }

  /** The place of the text that an entry is of. */
  static int text(int entry) {
    return entry / Signature.BANDS;
  }

  private int slot(long band) {
    int slot = (int) (band * 0x9E3779B97F4A7C15L >>> shift);
    while (last[slot] != FREE && bands[slot] != band) {
      slot = slot + 1 & last.length - 1;
    }
    return slot;
  }
}
