package org.redthread.signals.recurrence;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Exact limits of the share of complaints that came after (Clopper and Pearson 1934). The same few
 * numbers come again and again, and each pair takes a search in a beta distribution, so each is
 * worked out once. For one thread.
 */
public final class Limits {
  private static final double TAIL = 0.025;

  /** By those before, then by those after: as one key, many pairs would have one hash. */
  private final Map<Integer, Map<Integer, Share>> known = new HashMap<>();

  /**
   * Limits of 95 % of a share.
   *
   * @param lower 0 to 1
   * @param upper 0 to 1, not below {@code lower}
   */
  record Share(double lower, double upper) {}

  /** The limits of after / (before + after). */
  Share of(int before, int after) {
    return known
        .computeIfAbsent(before, count -> new HashMap<>())
        .computeIfAbsent(after, count -> share(before, count));
  }

  private static Share share(int before, int after) {
    return new Share(
        after == 0 ? 0 : BetaDistribution.of(after, before + 1).inverseCumulativeProbability(TAIL),
        before == 0 ? 1 : BetaDistribution.of(after + 1, before).inverseSurvivalProbability(TAIL));
  }
}
