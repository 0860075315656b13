package org.redthread.signals.scan;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks of the sizes of differences, with their signs. */
final class SignedRanks {
  /** Differences of sums of fractions that are equal on paper differ by rounding. */
  private static final double ROUNDING = 1e-9;

  private SignedRanks() {}

  /** Mean ranks for ties, zeros ranked lowest and then set to 0 (Pratt 1959). */
  static double[] of(double[] differences) {
    double[] size = new double[differences.length];
    double largest = 0;
    for (int i = 0; i < size.length; i++) {
      if (!Double.isFinite(differences[i])) {
        throw new IllegalArgumentException("a difference that is not a finite number");
      }
      size[i] = Math.abs(differences[i]);
      largest = Math.max(largest, size[i]);
    }
    return rank(differences, size, largest * ROUNDING);
  }

  private static double[] rank(double[] differences, double[] size, double tolerance) {
    int[] order =
        IntStream.range(0, size.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> size[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] signed = new double[size.length];
    int last;
    for (int first = 0; first < order.length; first = last + 1) {
      last = first;
      while (last + 1 < order.length && size[order[last + 1]] - size[order[first]] <= tolerance) {
        last++;
      }
      for (int k = first; k <= last; k++) {
        boolean zero = size[order[k]] <= tolerance;
        double rank = (first + last) / 2.0 + 1;
        signed[order[k]] = zero ? 0 : Math.signum(differences[order[k]]) * rank;
      }
    }
    return signed;
  }
}
