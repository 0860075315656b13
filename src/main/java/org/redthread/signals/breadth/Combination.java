package org.redthread.signals.breadth;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/** How p-values of several organisations are combined into one for "none of them is elevated". */
public enum Combination {
  /** Valid under any dependence between organisations. */
  BONFERRONI {
    @Override
    double largest(double[] sorted, int from) {
      return Math.min(1, (sorted.length - from) * sorted[from]);
    }
  },
  /** Valid for independent or positively dependent organisations (Simes 1986; Sarkar 1998). */
  SIMES {
    @Override
    double largest(double[] sorted, int from) {
      int n = sorted.length - from;
      double least = 1;
      for (int i = 0; i < n; i++) {
        least = Math.min(least, sorted[from + i] * n / (i + 1));
      }
      return least;
    }
  },
  /** Valid for independent organisations; the strongest where many rise a little (Fisher 1932). */
  FISHER {
    @Override
    double largest(double[] sorted, int from) {
      double half = 0;
      for (int i = from; i < sorted.length; i++) {
        half -= Math.log(Math.max(sorted[i], Double.MIN_NORMAL));
      }
      return survival(half, sorted.length - from);
    }
  };

  /** The combined p of {@code sorted[from..]}, ascending. */
  abstract double largest(double[] sorted, int from);

  /** P(chi-squared with 2m degrees of freedom exceeds 2 half). */
  static double survival(double half, int m) {
    return RegularizedGamma.Q.value(m, half);
  }
}
