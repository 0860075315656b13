package org.redthread.signals.spc;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;

/** Charts of several values a period (Montgomery, chapter 6). */
final class Subgroups {
  private Subgroups() {}

  /** Means of the periods (6.30), spread within them. */
  static Lines xbar(Phase phase) {
    double centre =
        phase.sum(point -> point.length() == 0 ? 0 : point.sum()) / phase.sum(Subgroup::length);
    double within = within(phase);
    double[] sd = phase.values(point -> within / (c4(point.length()) * Math.sqrt(point.length())));
    return Lines.around(phase.values(Subgroup::mean), centre, sd);
  }

  /** Standard deviations of the periods. */
  static Lines s(Phase phase) {
    double centre = within(phase);
    double[] sd = phase.values(point -> centre * c5(point.length()) / c4(point.length()));
    return Lines.around(phase.values(Subgroup::sd), centre, sd, 0, Double.POSITIVE_INFINITY);
  }

  /** Mean standard deviation (6.29), pooled where the periods differ in size (6.31). */
  private static double within(Phase phase) {
    double[] sizes = phase.values(Subgroup::length);
    if (Arrays.stream(sizes).distinct().count() == 1) {
      return phase.mean(phase.values(Subgroup::sd));
    }
    double squares = phase.sum(point -> (point.length() - 1) * point.sd() * point.sd());
    return Math.sqrt(squares / phase.sum(point -> Math.max(0, point.length() - 1)));
  }

  /** Expected standard deviation of n normal values; not-a-number below two. */
  private static double c4(double n) {
    return n < 2
        ? Double.NaN
        : Math.sqrt(2 / (n - 1)) * Math.exp(LogGamma.value(n / 2) - LogGamma.value((n - 1) / 2));
  }

  private static double c5(double n) {
    return Math.sqrt(1 - c4(n) * c4(n));
  }
}
