package org.redthread.jobs.watch;

import java.util.List;

/**
 * What is usual of a figure: the median of the nights before, and their median absolute deviation.
 *
 * @param nights how many there were
 * @param median of them; 0 where there were none
 * @param spread the deviation, scaled to be a standard deviation of normal figures (x 1.4826)
 */
record Usual(int nights, double median, double spread) {
  /** Below it a median says little. */
  static final int FEWEST = 5;

  static Usual of(List<Double> values) {
    double median = median(values);
    List<Double> distances = values.stream().map(value -> Math.abs(value - median)).toList();
    return new Usual(values.size(), median, 1.4826 * median(distances));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    if (n == 0) {
      return 0;
    }
    return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
  }

  /**
   * Whether a figure is out of the usual: by more than three deviations, a quarter of the median
   * and the least that matters, whichever is largest. Never with fewer than {@value #FEWEST}
   * nights.
   *
   * @param matters the least difference that anyone need look at, in the figure's unit
   */
  boolean isUnusual(double value, double matters) {
    double bar = Math.max(matters, Math.max(3 * spread, median / 4));
    return nights >= FEWEST && Math.abs(value - median) > bar;
  }
}
