package org.redthread.signals.breadth;

import java.util.Arrays;

/**
 * Adjusted p-values and q-values. Each array given back is in the order of the p-values; values
 * never exceed 1.
 */
public final class MultipleTesting {
  private MultipleTesting() {}

  /** Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995): independent or positively dependent. */
  public static double[] bh(double[] p) {
    return stepUp(p, 1);
  }

  /** Benjamini and Yekutieli, Ann. Stat. 29 (2001): any dependence. */
  public static double[] by(double[] p) {
    double harmonic = 0;
    for (int i = 1; i <= p.length; i++) {
      harmonic += 1.0 / i;
    }
    return stepUp(p, harmonic);
  }

  /** Holm, Scand. J. Stat. 6 (1979): family-wise error, any dependence. */
  public static double[] holm(double[] p) {
    int[] order = PValues.order(PValues.refuseImpossible(p));
    double[] adjusted = new double[p.length];
    double most = 0;
    for (int i = 0; i < order.length; i++) {
      most = Math.max(most, (p.length - i) * p[order[i]]);
      adjusted[order[i]] = Math.min(1, most);
    }
    return adjusted;
  }

  /** Bonferroni: family-wise error, any dependence. */
  public static double[] bonferroni(double[] p) {
    PValues.refuseImpossible(p);
    return Arrays.stream(p).map(value -> Math.min(1, value * p.length)).toArray();
  }

  /**
   * Storey's q-values, Storey and Tibshirani, PNAS 100 (2003).
   *
   * @param pi0 the share of true null hypotheses, see {@link NullShare}
   */
  public static double[] storey(double[] p, double pi0) {
    return stepUp(p, pi0);
  }

  private static double[] stepUp(double[] p, double factor) {
    int[] order = PValues.order(PValues.refuseImpossible(p));
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = order.length - 1; i >= 0; i--) {
      least = Math.min(least, factor * p.length / (i + 1) * p[order[i]]);
      adjusted[order[i]] = Math.min(1, least);
    }
    return adjusted;
  }
}
