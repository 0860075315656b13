package org.redthread.signals.scan;

import java.util.Arrays;

/**
 * A Gumbel distribution fitted by moments to scan statistics under the null hypothesis (Abrams,
 * Kulldorff and Kleinman, Statistics in Medicine 29, 2010). An approximation, and to be named so
 * wherever it is printed.
 *
 * @param mode location
 * @param scale positive
 */
record Gumbel(double mode, double scale) {
  private static final double EULER = 0.57721566490153286;

  static Gumbel fit(double[] maxima) {
    double mean = Arrays.stream(maxima).average().orElse(Double.NaN);
    double squares = Arrays.stream(maxima).map(x -> (x - mean) * (x - mean)).sum();
    double scale = Math.sqrt(6 * squares / (maxima.length - 1)) / Math.PI;
    return new Gumbel(mean - EULER * scale, scale);
  }

  /** The probability of a value this large or larger. */
  double tail(double value) {
    return -Math.expm1(-Math.exp(-(value - mode) / scale));
  }
}
