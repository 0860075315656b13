package org.redthread.signals.spc;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Charts of single values, whose spread comes from the ranges between neighbours. */
final class Individuals {
  /** Limits of the Making Data Count XmR chart: mean plus or minus 2.66 mean moving ranges. */
  private static final double MDC_FACTOR = 2.66;

  /** Exponent that makes a waiting time near normal (Nelson 1994). */
  private static final double WAITING = 3.6;

  private static final double SCALED_RANGE_LIMIT = 3.2665;

  private Individuals() {}

  /** X chart with the standard deviation as the mean moving range over 1.128 (Montgomery 6.33). */
  static Lines i(Phase phase) {
    return i(phase, phase.values(Individuals::value));
  }

  private static Lines i(Phase phase, double[] values) {
    double sd = phase.averageMovingRange(values) / Phase.D2;
    return Lines.around(values, phase.mean(values), phase.same(sd));
  }

  /** X chart with the rounded factor 2.66, as NHS England publishes it. */
  static Lines xmr(Phase phase) {
    double[] values = phase.values(Individuals::value);
    double sd = MDC_FACTOR / 3 * phase.averageMovingRange(values);
    return Lines.around(values, phase.mean(values), phase.same(sd));
  }

  /** Chart of the moving ranges themselves: limits 0 and 3.267 times their mean. */
  static Lines mr(Phase phase) {
    double[] ranges = Phase.ranges(phase.values(Individuals::value));
    double[] values =
        IntStream.range(0, phase.points().size())
            .mapToDouble(i -> i == 0 ? Double.NaN : ranges[i - 1])
            .toArray();
    double centre = phase.mean(values);
    double third = (3.267 - 1) / 3 * centre;
    Lines lines = Lines.around(values, centre, phase.same(third));
    double[] zero = phase.same(0);
    double[] upper95 = phase.same(3.267 / 3 * 2 * centre);
    return new Lines(values, lines.centre(), zero, lines.upper(), zero, upper95);
  }

  /** Time between events: an X chart of the values to the power 1/3.6, drawn on their own scale. */
  static Lines t(Phase phase) {
    double[] values = phase.values(Individuals::value);
    if (Arrays.stream(values).anyMatch(value -> value <= 0)) {
      throw new IllegalArgumentException("the time between events must be above 0");
    }
    double[] roots = Arrays.stream(values).map(value -> Math.pow(value, 1 / WAITING)).toArray();
    Lines lines = i(phase, roots).mapped(root -> root < 0 ? 0 : Math.pow(root, WAITING));
    return new Lines(
        values, lines.centre(), lines.lower(), lines.upper(), lines.lower95(), lines.upper95());
  }

  /**
   * I-prime chart: values over denominators of unequal size, each range scaled by its two sizes
   * (Taylor 2017, Normalized Individuals chart).
   */
  static Lines iPrime(Phase phase) {
    double[] values =
        phase.values(point -> Double.isNaN(point.size()) ? point.mean() : point.rate());
    double[] sizes = phase.values(point -> Double.isNaN(point.size()) ? 1 : point.size());
    double[] base = phase.base(values);
    double[] baseSizes = phase.base(sizes);
    double[] scaled =
        IntStream.range(1, base.length)
            .mapToDouble(
                i ->
                    Math.sqrt(Math.PI / 2)
                        * Math.abs(base[i] - base[i - 1])
                        / Math.sqrt(1 / baseSizes[i - 1] + 1 / baseSizes[i]))
            .toArray();
    double sd = phase.screenedMean(scaled, SCALED_RANGE_LIMIT);
    double[] errors = Arrays.stream(sizes).map(size -> sd / Math.sqrt(size)).toArray();
    return Lines.around(values, weightedMean(base, baseSizes), errors);
  }

  private static double weightedMean(double[] values, double[] sizes) {
    int[] present =
        IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
    double sum = Arrays.stream(present).mapToDouble(i -> values[i] * sizes[i]).sum();
    return sum / Arrays.stream(present).mapToDouble(i -> sizes[i]).sum();
  }

  private static double value(Subgroup point) {
    return Double.isNaN(point.size()) ? point.mean() : point.rate();
  }
}
