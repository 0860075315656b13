package org.redthread.signals.expected;

import java.util.Arrays;

/**
 * How much more counts vary over time than chance, learned from a frozen history in blocks of one,
 * three and six months (a slow wander shows only in the longer ones; the largest counts).
 */
final class Dispersion {
  /** The most irregular organisations are left out, so that one local rise does not hide others. */
  private static final double LEFT_OUT = 0.03;

  private static final int LEAST_BLOCKS = 5;

  private Dispersion() {}

  private static int[] blocks(Series series) {
    return switch (series.perYear()) {
      case 12 -> new int[] {1, 3, 6};
      case 4 -> new int[] {1, 2};
      default -> new int[] {1};
    };
  }

  /**
   * Pearson's statistic over its expectation, within organisations (McCullagh and Nelder 1989,
   * section 4.5, as a ratio of sums, which sparse cells do not upset). At least 1.
   */
  static double within(History history) {
    double most = 1;
    for (int block : blocks(history.series)) {
      if ((history.to - history.start()) / block >= LEAST_BLOCKS) {
        most = Math.max(most, within(history, block));
      }
    }
    return most;
  }

  private static double within(History history, int block) {
    int organisations = history.rate.length;
    double[][] sums = new double[organisations][2];
    for (int organisation = 0; organisation < organisations; organisation++) {
      sums[organisation] = within(history, organisation, block);
    }
    Arrays.sort(sums, (a, b) -> Double.compare(a[0] - a[1], b[0] - b[1]));
    double squares = 0;
    double variance = 0;
    int kept = organisations - (int) Math.ceil(organisations * LEFT_OUT);
    for (int i = 0; i < (organisations < 10 ? organisations : kept); i++) {
      squares += sums[i][0];
      variance += sums[i][1];
    }
    return variance > 0 ? squares / variance : 1;
  }

  /** Squares, scaled for the rate being fitted, and the variance chance gives them. */
  private static double[] within(History history, int organisation, int block) {
    double squares = 0;
    double variance = 0;
    int blocks = 0;
    int from = history.series.from()[organisation];
    for (int end = history.to; end - block >= from; end -= block, blocks++) {
      double expected = 0;
      for (int period = end - block; period < end; period++) {
        expected += history.expected(organisation, period);
      }
      double gap = history.series.of(organisation, end - block, end) - expected;
      squares += gap * gap;
      variance += expected * history.shrink(organisation);
    }
    return blocks < 2 ? new double[2] : new double[] {squares * blocks / (blocks - 1.0), variance};
  }

  /** Variance per period of the common swing: what all together vary beyond {@code within}. */
  static double shared(History history, double within, double[] season) {
    boolean fitted = Arrays.stream(season).anyMatch(factor -> factor != 1);
    double most = 0;
    for (int block : blocks(history.series)) {
      if ((history.to - history.start()) / block >= LEAST_BLOCKS) {
        most = Math.max(most, shared(history, within, fitted ? -block : block));
      }
    }
    return most;
  }

  /** A negative block says that seasonal factors were fitted, which takes degrees of freedom. */
  private static double shared(History history, double within, int signed) {
    int block = Math.abs(signed);
    double chi = 0;
    double expectedInAll = 0;
    int blocks = 0;
    for (int end = history.to; end - block >= history.start(); end -= block, blocks++) {
      double observed = 0;
      double expected = 0;
      for (int period = end - block; period < end; period++) {
        observed += history.observed[period];
        expected += history.expected[period];
      }
      chi += expected > 0 ? (observed - expected) * (observed - expected) / expected : 0;
      expectedInAll += expected;
    }
    double used = signed < 0 ? (history.series.perYear() - 1.0) / block : 0;
    double freedom = Math.max(2, blocks - 1 - used / 2);
    double dispersion = chi / freedom * (1 - 0.5 * Math.sqrt(2 / freedom));
    double mean = expectedInAll / Math.max(1, blocks);
    return mean > 0 ? Math.max(0, dispersion - within) / mean * block : 0;
  }
}
