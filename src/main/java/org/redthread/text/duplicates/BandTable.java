package org.redthread.text.duplicates;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which texts have a band of the signature in common with another. One table of all bands, in which
 * those of a slot lie side by side: made once, asked by any number of threads.
 */
final class BandTable {
  /** Slots for each band of a text, at most; at least half as many. */
  private static final int SLOTS = 2;

  private static final int MOST_SLOTS = 1 << 28;

  private final int shift;

  /** Where the bands of each slot begin, and after the last where they end. */
  private final int[] starts;

  private final long[] bands;
  private final int[] texts;

  /** The bands of texts, numbered by their place. */
  BandTable(Sketch[] sketches) {
    bands = new long[Math.multiplyExact(sketches.length, Signature.BANDS)];
    texts = new int[bands.length];
    int slots = SLOTS * Integer.highestOneBit(Math.max(1, Math.min(bands.length, MOST_SLOTS)));
    shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    starts = new int[slots + 1];
    for (Sketch sketch : sketches) {
      for (int band = 0; band < Signature.BANDS; band++) {
        starts[slot(sketch.signature().band(band))]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    // filled from the end, so that what was the end of each slot becomes its begin
    for (int text = sketches.length - 1; text >= 0; text--) {
      for (int band = 0; band < Signature.BANDS; band++) {
        long key = sketches[text].signature().band(band);
        int at = --starts[slot(key)];
        bands[at] = key;
        texts[at] = text;
      }
    }
  }

  /** Bands are spread over the upper bits, see {@link Signature#band}. */
  private int slot(long band) {
    return (int) (band >>> shift);
  }

  /** Tells of each text that has this band, in ascending order. */
  void each(long band, IntConsumer text) {
    int slot = slot(band);
    for (int at = starts[slot]; at < starts[slot + 1]; at++) {
      if (bands[at] == band) {
        text.accept(texts[at]);
      }
    }
  }
}
