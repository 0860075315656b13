package org.redthread.text.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How far two partitions of the same things agree. */
public final class Agreement {
  private Agreement() {}

  /**
   * The adjusted Rand index (Hubert and Arabie, Journal of Classification 2, 1985): 1 where the
   * partitions are the same, about 0 where they have nothing to do with each other.
   *
   * @param a group of each thing
   * @param b group of each thing, as long as {@code a}
   */
  public static double adjustedRand(int[] a, int[] b) {
    Map<Integer, Integer> rows = new HashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    Map<Long, Integer> cells = new HashMap<>();
    for (int i = 0; i < a.length; i++) {
      rows.merge(a[i], 1, Integer::sum);
      columns.merge(b[i], 1, Integer::sum);
      cells.merge((long) a[i] << 32 | (b[i] & 0xffffffffL), 1, Integer::sum);
    }
    double all = pairs(a.length);
    double inRows = sum(rows.values());
    double inColumns = sum(columns.values());
    double expected = all > 0 ? inRows * inColumns / all : 0;
    double most = (inRows + inColumns) / 2;
    return most == expected ? 1 : (sum(cells.values()) - expected) / (most - expected);
  }

  private static double sum(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(Agreement::pairs).sum();
  }

  private static double pairs(double size) {
    return size * (size - 1) / 2;
  }
}
