package org.redthread.signals.expected;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Widens an exact p-value for over-dispersion. */
public final class Scaled {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double LEAST = 1e-300;

  private Scaled() {}

  /**
   * The p-value of the same deviate with its variance multiplied by {@code dispersion}
   * (quasi-likelihood scaling; McCullagh and Nelder 1989, section 4.5, applied to the deviate of
   * the exact test).
   *
   * @param dispersion at least 1; 1 leaves the exact p as it is
   */
  public static double by(double p, double dispersion) {
    if (dispersion <= 1 || p >= 1) {
      return p;
    }
    double deviate = NORMAL.inverseSurvivalProbability(Math.max(p, LEAST));
    return NORMAL.survivalProbability(deviate / Math.sqrt(dispersion));
  }

  /** The upper-tail normal deviate of a p-value, within 37 standard deviations. */
  public static double deviate(double p) {
    return NORMAL.inverseSurvivalProbability(Math.min(1 - 1e-16, Math.max(p, LEAST)));
  }
}
