package org.redthread.signals.monitor;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The negative binomial with a size that need not be whole and success probability 1 / phi. */
final class NegativeBinomial {
  private NegativeBinomial() {}

  /** P(X >= count) = I(1 - 1/phi; count, size). */
  static double atLeast(double size, double phi, double count) {
    return count <= 0 ? 1 : RegularizedBeta.value(1 - 1 / phi, count, size);
  }

  /** The least count whose cumulative probability reaches p, in (0, 1). */
  static double quantile(double size, double phi, double p) {
    double high = 1;
    while (atMost(size, phi, high) < p) {
      high *= 2;
    }
    double low = -1;
    while (high - low > 1) {
      double middle = Math.floor((low + high) / 2);
      if (atMost(size, phi, middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double atMost(double size, double phi, double count) {
    return RegularizedBeta.complement(1 - 1 / phi, count + 1, size);
  }
}
