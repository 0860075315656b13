package org.redthread.signals.spc;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The points between two rebasings, which share their lines.
 *
 * @param points the periods
 * @param baseline which of them the lines are calculated from
 * @param screened whether moving ranges above 3.267 times their mean are left out (Nelson 1982)
 */
record Phase(List<Subgroup> points, boolean[] baseline, boolean screened) {
  /** Mean moving range of a normal variable, in standard deviations, to three decimals. */
  static final double D2 = 1.128;

  private static final double RANGE_LIMIT = 3.267;

  double[] values(ToDoubleFunction<Subgroup> of) {
    return points.stream().mapToDouble(of).toArray();
  }

  /** Values of the baseline that are present. */
  double[] base(ToDoubleFunction<Subgroup> of) {
    return base(values(of));
  }

  double[] base(double[] values) {
    return IntStream.range(0, values.length)
        .filter(i -> baseline[i])
        .mapToDouble(i -> values[i])
        .toArray();
  }

  /** Sum over the baseline, missing values left out. */
  double sum(ToDoubleFunction<Subgroup> of) {
    return present(base(of)).sum();
  }

  double mean(double[] values) {
    return present(base(values)).average().orElse(Double.NaN);
  }

  double median(double[] values) {
    double[] sorted = present(base(values)).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** Mean moving range of the baseline's values, screened once where asked for. */
  double averageMovingRange(double[] values) {
    return screenedMean(ranges(base(values)), RANGE_LIMIT);
  }

  /** Mean of the ranges present, and once more without those at or above the limit. */
  double screenedMean(double[] ranges, double limit) {
    double mean = present(ranges).average().orElse(Double.NaN);
    return screened && mean > 0
        ? present(ranges).filter(range -> range < limit * mean).average().orElse(mean)
        : mean;
  }

  static double[] ranges(double[] values) {
    return IntStream.range(1, values.length)
        .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
        .toArray();
  }

  private static java.util.stream.DoubleStream present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value));
  }

  double[] same(double value) {
    double[] all = new double[points.size()];
    Arrays.fill(all, value);
    return all;
  }
}
