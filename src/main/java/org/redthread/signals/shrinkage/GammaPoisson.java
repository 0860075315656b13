package org.redthread.signals.shrinkage;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * Rate ratios of many cells that come from one gamma distribution, each seen through a Poisson
 * count (Clayton and Kaldor, Biometrics 43:671, 1987). A cell's posterior is a gamma distribution
 * with shape {@code shape + n} and rate {@code rate + expected}: small counts are drawn to the
 * common mean, large ones speak for themselves.
 *
 * @param shape shape of the prior, positive
 * @param rate rate of the prior, positive; its mean is shape/rate, its variance shape/rate²
 */
public record GammaPoisson(double shape, double rate) {
  /** Beyond this shape the prior is a point: the cells do not differ. */
  private static final double LARGEST_SHAPE = 1e6;

  private static final double SMALLEST_SHAPE = 1e-3;

  public GammaPoisson {
    if (!(shape > 0 && rate > 0) || Double.isInfinite(shape) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException("a gamma distribution needs a positive shape and rate");
    }
  }

  /**
   * The prior of greatest marginal likelihood (negative binomial), cells without cases among them.
   *
   * @param n cases of each cell, 0 or more
   * @param expected expected cases of each cell, positive
   * @throws IllegalArgumentException if there are no cells, no cases, or a bad expected count
   */
  public static GammaPoisson fit(int[] n, double[] expected) {
    double cases = 0;
    for (int i = 0; i < n.length; i++) {
      if (n[i] < 0 || !(expected[i] > 0) || Double.isInfinite(expected[i])) {
        throw new IllegalArgumentException("a negative count or nothing expected");
      }
      cases += n[i];
    }
    if (cases == 0) {
      throw new IllegalArgumentException("no cases to learn from");
    }
    double logShape =
        new BrentOptimizer(1e-9, 1e-9)
            .optimize(
                new MaxEval(500),
                new UnivariateObjectiveFunction(
                    log -> logLikelihood(n, expected, profile(n, expected, Math.exp(log)))),
                GoalType.MAXIMIZE,
                new SearchInterval(Math.log(SMALLEST_SHAPE), Math.log(LARGEST_SHAPE)))
            .getPoint();
    return profile(n, expected, Math.exp(logShape));
  }

  /** The rate that suits a shape best: Σ (shape/rate − (shape + n)/(rate + E)) = 0. */
  private static GammaPoisson profile(int[] n, double[] expected, double shape) {
    double low = 1e-12;
    double high = 1e12;
    while (high / low > 1 + 1e-13) {
      double middle = Math.sqrt(low * high);
      double slope = 0;
      for (int i = 0; i < n.length; i++) {
        slope += shape / middle - (shape + n[i]) / (middle + expected[i]);
      }
      if (slope > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new GammaPoisson(shape, Math.sqrt(low * high));
  }

  /** ln of the negative binomial likelihood of cells under a prior. */
  static double logLikelihood(int[] n, double[] expected, GammaPoisson prior) {
    double base = LogGamma.value(prior.shape);
    double sum = 0;
    for (int i = 0; i < n.length; i++) {
      sum +=
          LogGamma.value(prior.shape + n[i])
              - base
              - LogGamma.value(n[i] + 1.0)
              - prior.shape * Math.log1p(expected[i] / prior.rate)
              - n[i] * Math.log1p(prior.rate / expected[i]);
    }
    return sum;
  }

  /** The prior's mean rate ratio. */
  public double mean() {
    return shape / rate;
  }

  /** A cell's shrunken rate ratio: the mean of its posterior. */
  public double shrunken(int n, double expected) {
    return (shape + n) / (rate + expected);
  }

  /** The posterior probability that a cell's rate ratio is above a floor, for example 1.2. */
  public double probabilityAbove(double ratio, int n, double expected) {
    return RegularizedGamma.Q.value(shape + n, (rate + expected) * ratio);
  }

  /** A posterior quantile of a cell's rate ratio. */
  public double quantile(double probability, int n, double expected) {
    return GammaDistribution.of(shape + n, 1 / (rate + expected))
        .inverseCumulativeProbability(probability);
  }
}
