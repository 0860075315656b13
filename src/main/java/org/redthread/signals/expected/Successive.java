package org.redthread.signals.expected;

/**
 * Dispersion from the differences between successive counts (von Neumann, Annals of Mathematical
 * Statistics 12, 1941; Rice, Annals of Statistics 12, 1984), which a lasting rise touches once.
 */
public final class Successive {
  private Successive() {}

  /**
   * Squared differences of successive gaps between observed and expected, over the sum of their
   * Poisson variances: 1 if counts vary as chance does, 0 with fewer than two counts.
   *
   * @param observed counts, in the order of time
   * @param expected what was expected of each, at least 0
   */
  public static double dispersion(double[] observed, double[] expected) {
    double squares = 0;
    double variance = 0;
    for (int t = 1; t < observed.length; t++) {
      double step = observed[t] - expected[t] - observed[t - 1] + expected[t - 1];
      squares += step * step;
      variance += expected[t] + expected[t - 1];
    }
    return variance > 0 ? squares / variance : 0;
  }
}
