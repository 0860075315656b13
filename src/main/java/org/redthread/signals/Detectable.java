package org.redthread.signals;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.redthread.signals.breadth.Combination;
import org.redthread.signals.breadth.PartialConjunction;

/**
 * The smallest ratio that would have been called with about 80 % probability, had it held in every
 * exposed organisation: the breadth bound is computed for deviates at evenly spread normal scores
 * (golden-ratio sequence) around what the ratio would give, lowered by 0.84 standard errors of
 * their mean; the pooled limit must reach its floor as well. A large-sample approximation, which
 * leaves out organisations with fewer than three complaints of the type.
 */
final class Detectable {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double GOLDEN = 0.6180339887498949;
  private static final double POWER = 0.8416;
  private static final double MOST = 20;
  private static final int LEAST_COMPLAINTS = 3;

  private final double[] precision;
  private final double allowance;
  private final int bar;
  private final double alpha;

  Detectable(Contrast contrast, double allowance, int bar, double alpha) {
    this.precision =
        Arrays.stream(contrast.cells()).mapToDouble(cell -> precision(cell, contrast)).toArray();
    this.allowance = Math.log(allowance);
    this.bar = bar;
    this.alpha = alpha;
  }

  /** One over the standard error of the logarithm of an organisation's ratio; 0 if too few. */
  private static double precision(Contrast.Cell cell, Contrast contrast) {
    if (cell.before() + cell.after() < LEAST_COMPLAINTS || cell.before() == 0) {
      return 0;
    }
    double variance = 1 / Math.max(0.5, cell.expected()) + 1.0 / cell.before();
    return 1 / Math.sqrt(variance * contrast.baseline().within());
  }

  /** Whether this window says more than another. */
  double information() {
    return Arrays.stream(precision).map(x -> x * x).sum();
  }

  /** The ratio; infinite where none up to 20 would have been called. */
  double ratio(double floor) {
    if (precision.length < bar || !called(MOST)) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 1;
    double high = MOST;
    while (high - low > 0.005 * low) {
      double middle = Math.sqrt(low * high);
      if (called(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.max(high, floored(floor));
  }

  /** The ratio whose lower limit reaches the floor with the same probability. */
  private double floored(double floor) {
    return floor * Math.exp((1.96 + POWER) / Math.sqrt(Math.max(information(), 1e-9)));
  }

  private boolean called(double ratio) {
    double shift = Math.log(ratio) - allowance;
    double lowered = POWER / Math.sqrt(precision.length);
    double[] p = new double[precision.length];
    for (int i = 0; i < p.length; i++) {
      double score = SCORES[i % SCORES.length] - lowered;
      p[i] = precision[i] == 0 ? 1 : NORMAL.survivalProbability(shift * precision[i] + score);
    }
    return PartialConjunction.atLeast(p, alpha, Combination.FISHER) >= bar;
  }

  private static final double[] SCORES = scores();

  private static double[] scores() {
    double[] scores = new double[512];
    for (int i = 0; i < scores.length; i++) {
      double place = (0.5 + GOLDEN * i) % 1;
      scores[i] = NORMAL.inverseCumulativeProbability(Math.min(0.9999, Math.max(0.0001, place)));
    }
    return scores;
  }
}
