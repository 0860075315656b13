package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.List;

/** Runs of the same key among sorted pairs of key (upper 32 bits) and place (lower 32 bits). */
final class Runs {
  private Runs() {}

  /** The places of each run of at least two. */
  static List<int[]> of(long[] sorted) {
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
