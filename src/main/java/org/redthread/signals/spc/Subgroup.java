package org.redthread.signals.spc;

import java.util.Arrays;

/**
 * What was observed in one period.
 *
 * @param sum sum of the values observed; not-a-number where there are none
 * @param length how many values were observed
 * @param sd their standard deviation; not-a-number below two
 * @param size denominator: area of opportunity, number inspected; not-a-number where there is none
 */
public record Subgroup(double sum, int length, double sd, double size) {
  public Subgroup {
    if (length < 0 || size < 0) {
      throw new IllegalArgumentException("a subgroup cannot have a negative size");
    }
  }

  /** One value without a denominator; not-a-number is a missing one. */
  public static Subgroup of(double value) {
    return of(new double[] {value}, Double.NaN);
  }

  /** One count over a denominator. */
  public static Subgroup of(double count, double size) {
    return of(new double[] {count}, size);
  }

  /** Several values of one period; those that are not-a-number are missing. */
  public static Subgroup of(double[] values, double size) {
    double[] present =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    double sum = present.length == 0 ? Double.NaN : Arrays.stream(present).sum();
    return new Subgroup(sum, present.length, deviation(present), size);
  }

  private static double deviation(double[] values) {
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  public double mean() {
    return sum / length;
  }

  /** Sum over size; not-a-number where either is missing or the size is 0. */
  public double rate() {
    return size > 0 ? sum / size : Double.NaN;
  }
}
