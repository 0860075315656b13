package org.redthread.signals.expected;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How much effects of several organisations differ beyond chance, in a random-effects model. Limits
 * are normal at 95 %; the prediction interval is that of the same distribution (the effect of a new
 * organisation), as metafor computes it.
 *
 * @param method DL or REML
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
  private static final double TIGHT = 1e-13;

  /** DerSimonian and Laird, Controlled Clinical Trials 7 (1986): the method of moments. */
  public static Heterogeneity derSimonianLaird(double[] effects, double[] variances) {
    refuse(effects, variances);
    Weights fixed = new Weights(effects, variances, 0);
    double tau2 = Math.max(0, (fixed.q - (effects.length - 1)) / fixed.c());
    return of("DL", effects, variances, tau2);
  }

  /** Restricted maximum likelihood (Viechtbauer, J. Educ. Behav. Stat. 30, 2005, eq. 12). */
  public static Heterogeneity reml(double[] effects, double[] variances) {
    refuse(effects, variances);
    DoubleUnaryOperator score = tau2 -> new Weights(effects, variances, tau2).score();
    double tau2 = score.applyAsDouble(0) <= 0 ? 0 : root(score);
    return of("REML", effects, variances, tau2);
  }

  private static double root(DoubleUnaryOperator score) {
    double low = 0;
    double high = 1;
    while (score.applyAsDouble(high) > 0 && high < 1e12) {
      high *= 2;
    }
    while (high - low > TIGHT * (1 + high)) {
      double middle = (low + high) / 2;
      if (score.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
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
    Weights fixed = new Weights(effects, variances, 0);
    Weights random = new Weights(effects, variances, tau2);
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

  /** Inverse-variance weights at a between-variance and what is summed with them. */
  private static final class Weights {
    final double sum;
    final double mean;
    final double q;
    private final double squares;
    private final double pull;

    Weights(double[] effects, double[] variances, double tau2) {
      double w = 0;
      double ww = 0;
      double wy = 0;
      for (int i = 0; i < effects.length; i++) {
        double weight = 1 / (variances[i] + tau2);
        w += weight;
        ww += weight * weight;
        wy += weight * effects[i];
      }
      sum = w;
      squares = ww;
      mean = wy / w;
      double cochran = 0;
      double pulled = 0;
      for (int i = 0; i < effects.length; i++) {
        double weight = 1 / (variances[i] + tau2);
        double gap = effects[i] - mean;
        cochran += weight * gap * gap;
        pulled += weight * weight * gap * gap;
      }
      q = cochran;
      pull = pulled;
    }

    double c() {
      return sum - squares / sum;
    }

    /** Twice the derivative of the restricted log-likelihood by the between-variance. */
    double score() {
      return pull - sum + squares / sum;
    }
  }
}
