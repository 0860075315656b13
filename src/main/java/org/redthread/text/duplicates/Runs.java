package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Runs of the same key among sorted pairs of key (upper 32 bits) and place (lower 32 bits). */
final class Runs {
  private Runs() {}

  /** Places of the same key, in ascending order; keys of one place are left out. */
  static List<int[]> by(int[] places, IntUnaryOperator key) {
    long[] keyed = new long[places.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) key.applyAsInt(places[i]) << 32) | places[i];
    }
    Arrays.sort(keyed);
    return of(keyed);
  }

  /** The places of each run of at least two. */
  private static List<int[]> of(long[] sorted) {
    List<int[]> runs = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || key(sorted[to]) != key(sorted[from])) {
        if (to - from > 1) {
          runs.add(places(sorted, from, to));
        }
        from = to;
      }
    }
    return runs;
  }

  private static int key(long keyed) {
    return (int) (keyed >> 32);
  }

  private static int[] places(long[] sorted, int from, int to) {
    int[] places = new int[to - from];
    for (int i = from; i < to; i++) {
      places[i - from] = (int) sorted[i];
    }
    return places;
  }
}
