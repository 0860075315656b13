package org.redthread.signals.breadth;

import java.util.Arrays;

/**
 * The share of true null hypotheses, from how many p-values lie above lambda (Storey, J. R. Stat.
 * Soc. B 64, 2002).
 */
public final class NullShare {
  private static final int GRID = 19;
  private static final double STEP = 0.05;
  private static final double FREEDOM = 3;

  private NullShare() {}

  /** The estimate at one lambda in (0, 1). */
  public static double at(double[] p, double lambda) {
    long above = Arrays.stream(p).filter(value -> value >= lambda).count();
    return Math.min(1, above / (double) p.length / (1 - lambda));
  }

  /**
   * The estimate at lambda = .95 of a natural cubic smoothing spline with three degrees of freedom
   * through the estimates at .05, .10, ..., .95 (Storey and Tibshirani 2003, remark B). With fewer
   * than 100 p-values, or where the curve falls to 0 or below, the estimate is 1.
   */
  public static double smoothed(double[] p) {
    if (p.length < 100) {
      return 1;
    }
    double[] estimates = new double[GRID];
    for (int i = 0; i < GRID; i++) {
      double lambda = (i + 1) * STEP;
      long above = Arrays.stream(p).filter(value -> value >= lambda).count();
      estimates[i] = above / (double) p.length / (1 - lambda);
    }
    double end = new SmoothingSpline(GRID, FREEDOM).fit(estimates)[GRID - 1];
    return end > 0 ? Math.min(1, end) : 1;
  }
}
