package org.redthread.report.gather;

import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.redthread.report.findings.Interval;
import org.redthread.signals.Panel;
import org.redthread.signals.Span;

/** Shares and rates with their 95 % limits. */
final class Rates {
  /** Rates are per so much of activity, so that they have digits before the point. */
  private static final double PER = 100_000;

  private static final double TAIL = 0.025;
  private static final double Z = 1.959963984540054;

  private Rates() {}

  /** A share in per cent with Wilson's limits (1927); none of nothing is 0 to 100. */
  static Interval share(long part, long whole) {
    if (whole == 0) {
      return new Interval(0, 0, 100);
    }
    double n = whole;
    double p = part / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double lower = Math.max(0, Math.min(p, middle - half));
    double upper = Math.min(1, Math.max(p, middle + half));
    return new Interval(100 * p, 100 * lower, 100 * upper);
  }

  /**
   * Complaints per activity with exact Poisson limits (Garwood 1936), over the organisations and
   * months whose activity is known; none where it is known of no month.
   *
   * @param count complaints of an organisation in a span
   */
  static Optional<Interval> rate(
      Selected selected, Span span, ToLongBiFunction<Integer, Span> count) {
    Panel panel = selected.panel();
    long complaints = 0;
    double activity = 0;
    for (int organisation : selected.organisations()) {
      for (int t = span.from(); t < span.to(); t++) {
        double exposed = panel.exposure(organisation, Span.at(t));
        if (exposed > 0) {
          activity += exposed;
          complaints += count.applyAsLong(organisation, Span.at(t));
        }
      }
    }
    return activity > 0 ? Optional.of(poisson(complaints, PER / activity)) : Optional.empty();
  }

  private static Interval poisson(long count, double scale) {
    double lower =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(TAIL) / 2;
    double upper = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(TAIL) / 2;
    return new Interval(count * scale, lower * scale, upper * scale);
  }
}
