package org.redthread.signals.expected;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Ways to estimate the variance between organisations from effects and their variances. */
public enum BetweenVariance {
  /** DerSimonian and Laird, Controlled Clinical Trials 7 (1986): the method of moments. */
  DL {
    @Override
    double of(double[] effects, double[] variances) {
      InverseVariance fixed = new InverseVariance(effects, variances, 0);
      return Math.max(0, (fixed.q - (effects.length - 1)) / fixed.c());
    }
  },

  /** Restricted maximum likelihood (Viechtbauer, J. Educ. Behav. Stat. 30, 2005, eq. 12). */
  REML {
    @Override
    double of(double[] effects, double[] variances) {
      return root(tau2 -> new InverseVariance(effects, variances, tau2).score());
    }
  },

  /** Maximum likelihood (Hardy and Thompson, Statistics in Medicine 15, 1996): biased low. */
  ML {
    @Override
    double of(double[] effects, double[] variances) {
      return root(tau2 -> new InverseVariance(effects, variances, tau2).plainScore());
    }
  },

  /**
   * Paule and Mandel, J. Res. Nat. Bur. Stand. 87 (1982): Cochran's Q equals its degrees of
   * freedom. The empirical Bayes estimator of Morris (1983) is the same root.
   */
  PM {
    @Override
    double of(double[] effects, double[] variances) {
      int freedom = effects.length - 1;
      return root(tau2 -> new InverseVariance(effects, variances, tau2).q - freedom);
    }
  },

  /** Sidik and Jonkman, Applied Statistics 54 (2005), from the crude variance of the effects. */
  SJ {
    @Override
    double of(double[] effects, double[] variances) {
      double mean = Arrays.stream(effects).average().orElseThrow();
      double crude = Arrays.stream(effects).map(y -> (y - mean) * (y - mean)).average().orElse(0);
      double[] scaled = Arrays.stream(variances).map(v -> v / crude).toArray();
      return crude == 0 ? 0 : new InverseVariance(effects, scaled, 1).q / (effects.length - 1);
    }
  },

  /** Hedges (1983): the variance of the effects less the mean of their own. */
  HE {
    @Override
    double of(double[] effects, double[] variances) {
      double mean = Arrays.stream(effects).average().orElseThrow();
      double squares = Arrays.stream(effects).map(y -> (y - mean) * (y - mean)).sum();
      double within = Arrays.stream(variances).average().orElseThrow();
      return Math.max(0, squares / (effects.length - 1) - within);
    }
  };

  private static final double TIGHT = 1e-13;

  /** At least 0. */
  abstract double of(double[] effects, double[] variances);

  /**
   * Where a falling function of the between-variance crosses 0; 0 if it is below from the start.
   */
  private static double root(DoubleUnaryOperator score) {
    if (score.applyAsDouble(0) <= 0) {
      return 0;
    }
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
}
