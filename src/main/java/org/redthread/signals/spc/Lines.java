package org.redthread.signals.spc;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a chart draws for one phase: arrays of one length, a point each. Not-a-number where a value
 * or limit does not exist.
 *
 * @param values what is plotted
 * @param centre centre line
 * @param lower lower limit, three standard deviations below
 * @param upper upper limit, three standard deviations above
 * @param lower95 two standard deviations below
 * @param upper95 two standard deviations above
 */
record Lines(
    double[] values,
    double[] centre,
    double[] lower,
    double[] upper,
    double[] lower95,
    double[] upper95) {

  /** Symmetric limits, cut off at a least and a largest possible value. */
  static Lines around(double[] values, double centre, double[] sd, double least, double most) {
    return new Lines(
        values,
        IntStream.range(0, values.length).mapToDouble(i -> centre).toArray(),
        limit(centre, sd, -3, least, most),
        limit(centre, sd, 3, least, most),
        limit(centre, sd, -2, least, most),
        limit(centre, sd, 2, least, most));
  }

  static Lines around(double[] values, double centre, double[] sd) {
    return around(values, centre, sd, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private static double[] limit(double centre, double[] sd, int width, double least, double most) {
    return Arrays.stream(sd)
        .map(deviation -> Math.max(least, Math.min(most, centre + width * deviation)))
        .toArray();
  }

  Lines withCentre(double middle) {
    double[] same = new double[centre.length];
    Arrays.fill(same, middle);
    return new Lines(values, same, lower, upper, lower95, upper95);
  }

  Lines mapped(DoubleUnaryOperator change) {
    return new Lines(
        mapped(values, change),
        mapped(centre, change),
        mapped(lower, change),
        mapped(upper, change),
        mapped(lower95, change),
        mapped(upper95, change));
  }

  private static double[] mapped(double[] line, DoubleUnaryOperator change) {
    return Arrays.stream(line).map(change).toArray();
  }
}
