package org.redthread.signals.funnel;

import java.util.function.DoubleUnaryOperator;

/** False position with the Illinois step (Dowell and Jarratt 1971): brackets, and is fast. */
final class RootFinder {
  private static final int STEPS = 200;

  /** Close enough to 0, in the units of the function: scores are of the order of 1. */
  private static final double CLOSE = 1e-11;

  private RootFinder() {}

  /** Where an increasing function, below 0 at low and at least 0 at high, crosses 0. */
  static double root(DoubleUnaryOperator function, double low, double high) {
    double a = low;
    double b = high;
    double fa = function.applyAsDouble(a);
    double fb = function.applyAsDouble(b);
    int side = 0;
    for (int step = 0; step < STEPS && fb > CLOSE && b - a > 1e-15 * b; step++) {
      double middle = (a * fb - b * fa) / (fb - fa);
      double f = function.applyAsDouble(middle);
      if (f < 0) {
        a = middle;
        fa = f;
        fb = side < 0 ? fb / 2 : fb;
        side = -1;
      } else {
        b = middle;
        fb = f;
        fa = side > 0 ? fa / 2 : fa;
        side = 1;
      }
    }
    return b;
  }
}
