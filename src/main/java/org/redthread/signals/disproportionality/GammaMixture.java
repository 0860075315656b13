package org.redthread.signals.disproportionality;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * The prior of the gamma-Poisson shrinker: reporting ratios come from one gamma distribution with
 * probability p and from another with 1 − p (DuMouchel, The American Statistician 53:177, 1999).
 *
 * @param alpha1 shape of the first gamma, positive
 * @param beta1 rate of the first gamma, positive
 * @param alpha2 shape of the second
 * @param beta2 rate of the second
 * @param p share of the first, between 0 and 1
 */
public record GammaMixture(double alpha1, double beta1, double alpha2, double beta2, double p) {

  public GammaMixture {
    boolean positive = alpha1 > 0 && beta1 > 0 && alpha2 > 0 && beta2 > 0;
    if (!positive || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "a prior needs four positive numbers and a share between 0 and 1");
    }
  }

  /** Qn: the posterior probability that the cell came from the first gamma (equation 6). */
  public double weight(int n, double expected) {
    double first = Math.log(p) + logPoissonGamma(alpha1, beta1, n, expected);
    double second = Math.log1p(-p) + logPoissonGamma(alpha2, beta2, n, expected);
    return 1 / (1 + Math.exp(second - first));
  }

  /**
   * EBGM: the geometric mean of the posterior distribution of the reporting ratio (equation 10).
   */
  public double geometricMean(int n, double expected) {
    double q = weight(n, expected);
    double first = Digamma.value(alpha1 + n) - Math.log(beta1 + expected);
    double second = Digamma.value(alpha2 + n) - Math.log(beta2 + expected);
    return Math.exp(q * first + (1 - q) * second);
  }

  /** The posterior probability that the reporting ratio is above a value. */
  public double probabilityAbove(double ratio, int n, double expected) {
    double q = weight(n, expected);
    return q * RegularizedGamma.Q.value(alpha1 + n, (beta1 + expected) * ratio)
        + (1 - q) * RegularizedGamma.Q.value(alpha2 + n, (beta2 + expected) * ratio);
  }

  /**
   * A posterior quantile of the reporting ratio: EB05 at 0.05, EB95 at 0.95; relative error below
   * 1e-10.
   */
  public double quantile(double probability, int n, double expected) {
    double centre = Math.log(geometricMean(n, expected));
    double reach = 1;
    while (outside(probability, centre, reach, new double[] {n, expected})) {
      reach *= 2;
    }
    double root =
        new BrentSolver(1e-12)
            .solve(
                500,
                log -> 1 - probabilityAbove(Math.exp(log), n, expected) - probability,
                centre - reach,
                centre + reach);
    return Math.exp(root);
  }

  private boolean outside(double probability, double centre, double reach, double[] cell) {
    double low = 1 - probabilityAbove(Math.exp(centre - reach), (int) cell[0], cell[1]);
    double high = 1 - probabilityAbove(Math.exp(centre + reach), (int) cell[0], cell[1]);
    return low > probability || high < probability;
  }

  /** ln of the negative binomial that a Poisson count with a gamma rate follows (equation 5). */
  private static double logPoissonGamma(double alpha, double beta, int n, double expected) {
    return LogGamma.value(alpha + n)
        - LogGamma.value(alpha)
        - LogGamma.value(n + 1.0)
        - n * Math.log1p(beta / expected)
        - alpha * Math.log1p(expected / beta);
  }
}
