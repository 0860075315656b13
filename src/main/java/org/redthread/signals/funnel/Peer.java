package org.redthread.signals.funnel;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One organisation against all the others together.
 *
 * @param denominator its expected count, cases or exposure, above 0
 * @param others count of the others together
 * @param othersDenominator their expected count, cases or exposure, above 0
 * @param measure what the ratio is
 */
record Peer(double denominator, double others, double othersDenominator, Measure measure) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Below this tail probability scores no longer grow (|z| about 37). */
  private static final double SMALLEST = 1e-300;

  private static final double LARGEST = 1e12;

  /** The count this organisation would have at the ratio of the others. */
  double expected() {
    return denominator * others / othersDenominator;
  }

  /** Standard error on the scale of the between-organisation variance (log, or arcsine). */
  double error() {
    return measure == Measure.PR
        ? Math.sqrt(1 / (4 * denominator) + 1 / (4 * othersDenominator))
        : Math.sqrt(1 / expected() + 1 / others);
  }

  /** Standard score of a count, increasing in it; 0 where it is just what the others have. */
  double score(double count) {
    return measure == Measure.PR ? arcsine(count) : conditional(count);
  }

  private double arcsine(double count) {
    double own = Math.asin(Math.sqrt(Math.min(1, count / denominator)));
    return (own - Math.asin(Math.sqrt(others / othersDenominator))) / error();
  }

  /**
   * Given the total, the count is binomial with this organisation's share of the denominators: the
   * mid-p tail as a normal score (Przyborowski and Wilenski 1940, with Lancaster's mid-p).
   */
  private double conditional(double count) {
    double share = denominator / (denominator + othersDenominator);
    return count >= expected()
        ? NORMAL.inverseSurvivalProbability(Math.max(SMALLEST, upper(share, count)))
        : NORMAL.inverseCumulativeProbability(Math.max(SMALLEST, lower(share, count)));
  }

  private double upper(double share, double count) {
    return (atLeast(share, count) + above(share, count)) / 2;
  }

  private double lower(double share, double count) {
    double atMost = others == 0 ? 1 : RegularizedBeta.complement(share, count + 1, others);
    double below = count == 0 ? 0 : RegularizedBeta.complement(share, count, others + 1);
    return (atMost + below) / 2;
  }

  private double atLeast(double share, double count) {
    return count == 0 ? 1 : RegularizedBeta.value(share, count, others + 1);
  }

  private double above(double share, double count) {
    return others == 0 ? 0 : RegularizedBeta.value(share, count + 1, others);
  }

  /** The score with an allowance for variance between organisations. */
  double adjusted(double count, double tau2) {
    double error = error();
    return score(count) / Math.sqrt(1 + tau2 / (error * error));
  }

  /**
   * The ratio at which the adjusted score reaches z: 0 if no count at all is above it already,
   * infinite if no count reaches it, 1 for a proportion that cannot.
   */
  double limit(double z, double tau2) {
    double unit = measure == Measure.PR ? denominator : expected();
    double error = error();
    double needed = z * Math.sqrt(1 + tau2 / (error * error));
    if (score(0) >= needed) {
      return 0;
    }
    double most = measure == Measure.PR ? denominator : LARGEST;
    double high = Math.min(most, Math.max(1, unit));
    while (score(high) < needed && high < most) {
      high = Math.min(most, 2 * high);
    }
    if (score(high) < needed) {
      return measure == Measure.PR ? 1 : Double.POSITIVE_INFINITY;
    }
    double root = RootFinder.root(x -> score(x * x) - needed, 0, Math.sqrt(high));
    return root * root / unit;
  }
}
