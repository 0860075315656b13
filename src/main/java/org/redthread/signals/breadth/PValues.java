package org.redthread.signals.breadth;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Checks and orders p-values. */
final class PValues {
  private PValues() {}

  /** The positions of the values from the smallest to the largest; ties keep their order. */
  static int[] order(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(java.util.Comparator.<Integer>comparingDouble(i -> p[i]).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** A sorted copy. */
  static double[] sorted(double[] p) {
    double[] copy = refuseImpossible(p).clone();
    Arrays.sort(copy);
    return copy;
  }

  static double[] refuseImpossible(double[] p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("a p-value lies between 0 and 1");
      }
    }
    return p;
  }
}
