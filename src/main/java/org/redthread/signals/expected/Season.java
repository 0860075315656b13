package org.redthread.signals.expected;

import java.util.Arrays;

/**
 * Seasonal factors of a failure type, common to all organisations: observed over expected of each
 * part of the year, drawn towards 1 by how much of their spread is noise (method of moments, as in
 * DerSimonian and Laird 1986). Needs two full years; with less, all factors are 1.
 */
final class Season {
  private Season() {}

  static double[] of(Stretch history) {
    int parts = history.series.perYear();
    double[] factor = new double[parts];
    Arrays.fill(factor, 1);
    int start = history.start();
    if (parts > 1 && history.seasoned()) {
      shrink(history, sums(history, start), factor);
    }
    return factor;
  }

  /** [0] observed and [1] expected of each part of the year. */
  private static double[][] sums(Stretch history, int start) {
    double[][] sums = new double[2][history.series.perYear()];
    for (int period = start; period < history.to; period++) {
      int part = history.series.seasons()[period];
      sums[0][part] += history.observed[period];
      sums[1][part] += history.expected[period];
    }
    return sums;
  }

  private static void shrink(Stretch history, double[][] sums, double[] factor) {
    double noise = noise(history, sums);
    double spread = 0;
    double weight = 0;
    for (int part = 0; part < factor.length; part++) {
      double gap = sums[0][part] - sums[1][part];
      spread += gap * gap - noise * sums[1][part];
      weight += sums[1][part] * sums[1][part];
    }
    double between = weight > 0 ? Math.max(0, spread / weight) : 0;
    for (int part = 0; part < factor.length && between > 0; part++) {
      double expected = sums[1][part];
      double trust = expected > 0 ? between / (between + noise / expected) : 0;
      factor[part] = Math.max(0.2, 1 + trust * (sums[0][part] / Math.max(expected, 1e-9) - 1));
    }
  }

  /** Dispersion of the same part of the year in different years. */
  private static double noise(Stretch history, double[][] sums) {
    double chi = 0;
    int start = history.start();
    for (int period = start; period < history.to; period++) {
      int part = history.series.seasons()[period];
      double expected = history.expected[period] * sums[0][part] / Math.max(sums[1][part], 1e-9);
      if (expected > 0) {
        double gap = history.observed[period] - expected;
        chi += gap * gap / expected;
      }
    }
    return Math.max(1, chi / Math.max(1, history.to - start - sums[0].length));
  }
}
