package org.redthread.signals.funnel;

/**
 * How a funnel is made.
 *
 * @param method allowance for spread between organisations
 * @param measure what the ratio is
 * @param trim share truncated or winsorised at each end before dispersion is measured, 0 to below
 *     .5, above 0 where scores are truncated; .1 as published
 * @param rounded whether SHMI's expected counts are rounded to two decimals, as published
 */
public record FunnelSettings(FunnelMethod method, Measure measure, double trim, boolean rounded) {
  public FunnelSettings {
    if (!(trim >= 0 && trim < 0.5)) {
      throw new IllegalArgumentException("trim must be at least 0 and below 0.5");
    }
  }

  /** As published: standardised ratios, 10 % trimmed at each end. */
  public static FunnelSettings of(FunnelMethod method) {
    return new FunnelSettings(method, Measure.SR, 0.1, true);
  }

  boolean truncates() {
    return method == FunnelMethod.SHMI && measure == Measure.SR && trim > 0;
  }

  boolean rounds() {
    return method == FunnelMethod.SHMI && measure == Measure.SR && rounded;
  }
}
