package org.redthread.report.disclosure;

/** The rule on a single number: 1 to 7 is not shown, the rest is rounded to the nearest 5. */
final class Hes {
  static final long LEAST = 1;
  static final long MOST = 7;
  private static final long STEP = 5;

  /** How far a rounded whole number may lie from the true one. */
  private static final long SLACK = STEP / 2;

  private Hes() {}

  static boolean small(double value) {
    return value > 0 && value < MOST + 0.5;
  }

  static long rounded(double value) {
    return STEP * Math.round(value / STEP);
  }

  /** The least that a count can be whose rounded form is printed. */
  static long low(long value) {
    return value == 0 ? 0 : Math.max(MOST + 1, rounded(value) - SLACK);
  }

  /** The most that a count can be whose rounded form is printed. */
  static long high(long value) {
    return value == 0 ? 0 : rounded(value) + SLACK;
  }
}
