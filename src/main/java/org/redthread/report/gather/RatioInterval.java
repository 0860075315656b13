package org.redthread.report.gather;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.redthread.report.findings.Interval;

/**
 * The ratio of complaints in a window to those expected from the history before it, with its exact
 * 95 % interval: given the sum of both, the count in the window is binomial (Przyborowski and
 * Wilenski 1940), with Clopper and Pearson's limits (1934).
 */
public final class RatioInterval {
  private static final double TAIL = 0.025;

  private RatioInterval() {}

  /** None where there was no complaint in the history, as nothing can then be expected. */
  public static Optional<Interval> of(int before, int after, double expected) {
    if (before == 0 || !(expected > 0)) {
      return Optional.empty();
    }
    double length = expected / before;
    double lower =
        after == 0
            ? 0
            : odds(BetaDistribution.of(after, before + 1.0).inverseCumulativeProbability(TAIL));
    double upper = odds(BetaDistribution.of(after + 1.0, before).inverseSurvivalProbability(TAIL));
    return Optional.of(new Interval(after / expected, lower / length, upper / length));
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
