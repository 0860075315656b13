package org.redthread.signals.expected;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How much effects of several organisations differ beyond chance, in a random-effects model. Limits
 * are normal at 95 %; the prediction interval is that of the same distribution (the effect of a new
 * organisation), as metafor computes it.
 *
 * @param method a {@link BetweenVariance}
 * @param k effects
 * @param effect pooled
 * @param standardError of it
 * @param lower limit of it
 * @param upper limit of it
 * @param tau2 variance between organisations
 * @param i2 share of it in the whole variance, in per cent
 * @param h2 whole variance over that within
 * @param q Cochran's Q
 * @param qp its p, chi-squared with k - 1 degrees of freedom
 * @param predictionLower limit of the prediction interval
 * @param predictionUpper limit of it
 */
public record Heterogeneity(
    String method,
    int k,
    double effect,
    double standardError,
    double lower,
    double upper,
    double tau2,
    double i2,
    double h2,
    double q,
    double qp,
    double predictionLower,
    double predictionUpper) {
  private static final double Z975 = 1.959963984540054;

  /**
   * The effects pooled with the variance between them estimated one way.
   *
   * @throws IllegalArgumentException if there are fewer than two effects or a variance is not above
   *     0
   */
  public static Heterogeneity of(BetweenVariance method, double[] effects, double[] variances) {
    refuse(effects, variances);
    return of(method.name(), effects, variances, method.of(effects, variances));
  }

  private static void refuse(double[] effects, double[] variances) {
    if (effects.length < 2 || effects.length != variances.length) {
      throw new IllegalArgumentException("at least two effects, each with a variance, are needed");
    }
    for (int i = 0; i < effects.length; i++) {
      if (!Double.isFinite(effects[i]) || !(variances[i] > 0) || Double.isInfinite(variances[i])) {
        throw new IllegalArgumentException("effects are finite and variances above 0");
      }
    }
  }

  private static Heterogeneity of(
      String method, double[] effects, double[] variances, double tau2) {
    InverseVariance fixed = new InverseVariance(effects, variances, 0);
    InverseVariance random = new InverseVariance(effects, variances, tau2);
    int k = effects.length;
    double typical = (k - 1) / fixed.c();
    double error = Math.sqrt(1 / random.sum);
    double spread = Z975 * Math.sqrt(error * error + tau2);
    return new Heterogeneity(
        method,
        k,
        random.mean,
        error,
        random.mean - Z975 * error,
        random.mean + Z975 * error,
        tau2,
        100 * tau2 / (tau2 + typical),
        tau2 / typical + 1,
        fixed.q,
        ChiSquaredDistribution.of(k - 1).survivalProbability(fixed.q),
        random.mean - spread,
        random.mean + spread);
  }
}
