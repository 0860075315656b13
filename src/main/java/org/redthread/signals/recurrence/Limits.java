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

  private final Map<Counts, Share> known = new HashMap<>();

  private record Counts(int before, int after) {}

  /**
   * Limits of 95 % of a share.
   *
   * @param lower 0 to 1
   * @param upper 0 to 1, not below {@code lower}
   */
  record Share(double lower, double upper) {}

  /** The limits of after / (before + after). */
  Share of(int before, int after) {
    return known.computeIfAbsent(new Counts(before, after), Limits::share);
  }

  private static Share share(Counts counts) {
    int before = counts.before();
    int after = counts.after();
    return new Share(
        after == 0 ? 0 : BetaDistribution.of(after, before + 1).inverseCumulativeProbability(TAIL),
        before == 0 ? 1 : BetaDistribution.of(after + 1, before).inverseSurvivalProbability(TAIL));
  }
}
