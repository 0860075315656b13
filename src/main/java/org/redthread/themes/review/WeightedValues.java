package org.redthread.themes.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Values with their probabilities, and the interval that 95 % of them are in. */
final class WeightedValues {
  private static final double LEVEL = 0.95;
  private static final int STEPS = 50;

  private final double[] values;
  private final double[] upTo;

  private WeightedValues(double[] values, double[] upTo) {
    this.values = values;
    this.upTo = upTo;
  }

  /** Takes values in any order; the probabilities need not add up to one. */
  static WeightedValues of(double[] values, double[] probabilities) {
    Integer[] order =
        IntStream.range(0, values.length)
            .filter(i -> probabilities[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values[i]))
            .toArray(Integer[]::new);
    double[] sorted = new double[order.length];
    double[] upTo = new double[order.length];
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      sorted[i] = values[order[i]];
      sum += probabilities[order[i]];
      upTo[i] = sum;
    }
    double all = sum;
    return new WeightedValues(sorted, Arrays.stream(upTo).map(u -> u / all).toArray());
  }

  /**
   * The 95 % interval: from the lower to the higher end of two intervals taken together, the one
   * that leaves 2.5 % on either side and the shortest one. The first alone would leave out the end
   * of the range where nothing was missed, the second alone would lean to that end.
   */
  Interval interval() {
    double low = quantile((1 - LEVEL) / 2);
    double high = quantile((1 + LEVEL) / 2);
    double shortest = Double.POSITIVE_INFINITY;
    double from = low;
    double to = high;
    for (int i = 0; i <= STEPS; i++) {
      double below = (1 - LEVEL) * i / STEPS;
      double width = quantile(below + LEVEL) - quantile(below);
      if (width < shortest) {
        shortest = width;
        from = quantile(below);
        to = quantile(below + LEVEL);
      }
    }
    return new Interval(Math.min(low, from), quantile(1 - 0.5), Math.max(high, to));
  }

  private double quantile(double share) {
    int at = Arrays.binarySearch(upTo, Math.max(share, Double.MIN_NORMAL));
    int first = at >= 0 ? at : -at - 1;
    return values[Math.min(first, values.length - 1)];
  }
}
