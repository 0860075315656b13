package org.redthread.signals.funnel;

import java.util.List;

/**
 * A funnel: the ratio of each organisation against limits that narrow with its size (Spiegelhalter
 * 2005, Statistics in Medicine 24:1185-1202).
 *
 * @param points one an organisation, in the order given
 * @param target the centre line: 1 for standardised ratios, otherwise the overall ratio
 * @param dispersion spread between organisations that the limits allow for
 * @param settings how it was made
 */
public record Funnel(
    List<FunnelPoint> points, double target, Dispersion dispersion, FunnelSettings settings) {

  /** A funnel of standardised ratios with the published settings of the method. */
  public static Funnel of(double[] numerators, double[] denominators, FunnelMethod method) {
    return of(numerators, denominators, FunnelSettings.of(method));
  }

  /**
   * A funnel.
   *
   * @param numerators observed counts, at least 0
   * @param denominators expected counts, cases or exposure, above 0, as many
   * @throws IllegalArgumentException if lengths differ, a value is out of range, or a proportion is
   *     above 1
   */
  public static Funnel of(double[] numerators, double[] denominators, FunnelSettings settings) {
    check(numerators, denominators, settings);
    if (settings.method() == FunnelMethod.CORRECTED) {
      return PeerFunnel.of(numerators, denominators, settings, true);
    }
    return new ScaleFunnel(numerators, denominators, settings).funnel();
  }

  /**
   * The corrected funnel of standardised ratios with scores and flags as {@link #of} has them, but
   * without the limits of each point (not-a-number): they cost a hundred times as much.
   */
  public static Funnel scored(double[] numerators, double[] denominators) {
    FunnelSettings settings = FunnelSettings.of(FunnelMethod.CORRECTED);
    check(numerators, denominators, settings);
    return PeerFunnel.of(numerators, denominators, settings, false);
  }

  /**
   * The limits at any denominator above 0, for drawing the curves of a chart. For {@link
   * FunnelMethod#CORRECTED} they are those of a new organisation of that size among all the others.
   */
  public Limits limitsAt(double denominator) {
    if (settings.method() == FunnelMethod.CORRECTED) {
      return PeerFunnel.limitsAt(this, denominator);
    }
    return ScaleFunnel.limits(this, denominator, dispersion.tau2());
  }

  private static void check(double[] numerators, double[] denominators, FunnelSettings settings) {
    if (numerators.length != denominators.length) {
      throw new IllegalArgumentException("as many numerators as denominators are needed");
    }
    for (int i = 0; i < numerators.length; i++) {
      if (!(numerators[i] >= 0 && denominators[i] > 0 && finite(numerators[i], denominators[i]))) {
        throw new IllegalArgumentException(
            "organisation %d: a numerator of at least 0 and a denominator above 0 are needed"
                .formatted(i + 1));
      }
      if (settings.measure() == Measure.PR && numerators[i] > denominators[i]) {
        throw new IllegalArgumentException(
            "organisation %d: a proportion above 1".formatted(i + 1));
      }
    }
  }

  private static boolean finite(double n, double d) {
    return Double.isFinite(n) && Double.isFinite(d);
  }
}
