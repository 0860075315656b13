package org.redthread.signals.funnel;

import java.util.function.DoubleUnaryOperator;

/**
 * The four control limits at one denominator, as ratios.
 *
 * @param lower95 2.5 % limit
 * @param upper95 97.5 % limit
 * @param lower998 0.1 % limit
 * @param upper998 99.9 % limit
 */
public record Limits(double lower95, double upper95, double lower998, double upper998) {
  /** Standard normal quantiles at .975 and .999, to the six decimals of the published methods. */
  static final double Z95 = 1.959964;

  static final double Z998 = 3.090232;

  /** The limits that a curve gives at -1.96, 1.96, -3.09 and 3.09 standard errors. */
  static Limits at(DoubleUnaryOperator curve) {
    return new Limits(
        curve.applyAsDouble(-Z95),
        curve.applyAsDouble(Z95),
        curve.applyAsDouble(-Z998),
        curve.applyAsDouble(Z998));
  }

  public Flag flag(double ratio) {
    if (ratio > upper998) {
      return Flag.HIGH_998;
    }
    if (ratio < lower998) {
      return Flag.LOW_998;
    }
    if (ratio > upper95) {
      return Flag.HIGH_95;
    }
    return ratio < lower95 ? Flag.LOW_95 : Flag.INSIDE;
  }
}
