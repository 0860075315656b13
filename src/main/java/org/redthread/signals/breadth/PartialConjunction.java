package org.redthread.signals.breadth;

/**
 * "At least u of n": the partial-conjunction p-value for "fewer than u of the n hypotheses are
 * false" combines the n - u + 1 largest p-values (Benjamini and Heller, Biometrics 64, 2008, eqs
 * 3-5). The bound is the largest u reached without a step that fails at level alpha; the steps are
 * nested claims, so no further correction is due (ibid., section 4).
 */
public final class PartialConjunction {
  private PartialConjunction() {}

  /**
   * The p-value of "at least u are elevated".
   *
   * @param p one-sided p-values in any order, each in 0..1
   * @param u from 1 to the number of p-values
   */
  public static double p(double[] p, int u, Combination how) {
    if (u < 1 || u > p.length) {
      throw new IllegalArgumentException("u lies between 1 and the number of p-values");
    }
    return how.largest(PValues.sorted(p), u - 1);
  }

  /**
   * The lower bound u: with confidence 1 - alpha at least this many of the hypotheses are false; 0
   * where nothing can be said.
   */
  public static int atLeast(double[] p, double alpha, Combination how) {
    double[] sorted = PValues.sorted(p);
    return how == Combination.FISHER ? fisher(sorted, alpha) : stepwise(sorted, alpha, how);
  }

  private static int stepwise(double[] sorted, double alpha, Combination how) {
    int u = 0;
    while (u < sorted.length && how.largest(sorted, u) <= alpha) {
      u++;
    }
    return u;
  }

  /** The same in one pass: each step takes one term off the sum. */
  private static int fisher(double[] sorted, double alpha) {
    double[] half = new double[sorted.length + 1];
    for (int i = sorted.length - 1; i >= 0; i--) {
      half[i] = half[i + 1] - Math.log(Math.max(sorted[i], Double.MIN_NORMAL));
    }
    int u = 0;
    while (u < sorted.length && Combination.survival(half[u], sorted.length - u) <= alpha) {
      u++;
    }
    return u;
  }
}
