package org.redthread.signals.scan;

/** What every count and every expected count must be before it enters a scan. */
final class Counts {
  private Counts() {}

  /** The number of all cases. */
  static int total(int[] cases) {
    long sum = 0;
    for (int count : cases) {
      if (count < 0) {
        throw new IllegalArgumentException("a negative count");
      }
      sum += count;
    }
    if (sum > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("more than 2,147,483,647 cases");
    }
    return (int) sum;
  }

  /** The sum of expected counts, each finite, not negative, and positive where there are cases. */
  static double expected(double[] expected, int[] cases) {
    if (expected.length != cases.length) {
      throw new IllegalArgumentException(
          "%d expected counts for %d cells".formatted(expected.length, cases.length));
    }
    double sum = 0;
    for (int i = 0; i < expected.length; i++) {
      if (!(expected[i] >= 0) || Double.isInfinite(expected[i])) {
        throw new IllegalArgumentException("an expected count that is not a number of 0 or more");
      }
      if (expected[i] == 0 && cases[i] > 0) {
        throw new IllegalArgumentException("cases where none are expected");
      }
      sum += expected[i];
    }
    return sum;
  }
}
