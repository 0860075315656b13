package org.redthread.themes.review;

/** Logarithms of factorials and binomial coefficients up to a size, from a table. */
final class LogFactorials {
  private final double[] log;

  LogFactorials(int largest) {
    log = new double[largest + 1];
    for (int i = 2; i <= largest; i++) {
      log[i] = log[i - 1] + Math.log(i);
    }
  }

  double choose(int of, int taken) {
    return taken < 0 || taken > of
        ? Double.NEGATIVE_INFINITY
        : log[of] - log[taken] - log[of - taken];
  }

  /**
   * Log probability of {@code yes} among {@code sample} of a pool that holds {@code all} of them.
   */
  double hypergeometric(int yes, int sample, int all, int pool) {
    return choose(all, yes) + choose(pool - all, sample - yes) - choose(pool, sample);
  }
}
