package org.redthread.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares a whole number out so that the parts are whole numbers and sum to it: the method of the
 * largest remainder (Hamilton). Equal remainders go to the code first in the alphabet, so the
 * result does not depend on any order.
 */
public final class Allocation {
  private Allocation() {}

  /**
   * Shares out a count.
   *
   * @param total a count, 0 or more
   * @param shares weights that sum to 1
   * @return part by code, sorted; the parts sum to the total and each is within 1 of its exact part
   */
  public static Map<String, Long> of(long total, List<Share> shares) {
    if (total < 0 || shares.isEmpty()) {
      throw new IllegalArgumentException("a count of 0 or more and at least one share are needed");
    }
    Map<String, Long> parts = new TreeMap<>();
    long left = total;
    for (Share share : shares) {
      long whole = (long) Math.floor(exact(total, share));
      parts.merge(share.code(), whole, Long::sum);
      left -= whole;
    }
    List<Share> order =
        shares.stream()
            .sorted(
                Comparator.comparingDouble((Share share) -> -remainder(total, share))
                    .thenComparing(Share::code))
            .toList();
    for (int i = 0; left > 0; i = (i + 1) % order.size(), left--) {
      parts.merge(order.get(i).code(), 1L, Long::sum);
    }
    return parts;
  }

  /** Rounded at the ninth decimal, so that 0.1 + 0.2 of ten is three and no less. */
  private static double exact(long total, Share share) {
    double exact = total * share.weight();
    double near = Math.rint(exact);
    return Math.abs(exact - near) < 1e-9 * Math.max(1, near) ? near : exact;
  }

  private static double remainder(long total, Share share) {
    double exact = exact(total, share);
    return Math.rint((exact - Math.floor(exact)) * 1e9) / 1e9;
  }
}
