package org.redthread.signals.scan;

import java.io.Serializable;

/** The inner loops: every window of every zone, over counts already summed up the hierarchy. */
final class WindowScan implements Serializable {
  private static final long serialVersionUID = 1;

  /** Stands for "no total" where the bound divides by it; its square still fits a double. */
  private static final double UNBOUNDED = 1e120;

  /** Ratios of the same counts may differ by rounding; the shorter window is then the better. */
  private static final double ROUNDING = 1e-9;

  /** A single case is never a finding (Kulldorff's minimum of two cases a node). */
  private static final int FEWEST_CASES = 2;

  private final TimeWindows windows;
  private final Likelihood likelihood;
  private final boolean bounded;
  private final int zones;
  private final double[] expected;
  private final double[] total;

  /**
   * @param expected expected cases of each zone up to each period: zone z before period t at z *
   *     (periods + 1) + t
   * @param total the number of cases that the null hypothesis holds fixed around each zone
   */
  WindowScan(TimeWindows windows, Likelihood likelihood, double[] expected, double[] total) {
    this.windows = windows;
    this.likelihood = likelihood;
    this.bounded = likelihood.isPoisson();
    this.zones = total.length;
    this.expected = expected;
    this.total = total.clone();
    for (int z = 0; z < zones; z++) {
      this.total[z] = Math.min(total[z], UNBOUNDED);
    }
  }

  /** The same scan over other windows. */
  WindowScan within(TimeWindows other) {
    return new WindowScan(other, likelihood, expected, total);
  }

  /** The largest ratio over all zones and windows; {@code surplus} is working memory. */
  double largest(int[] cells, double[] surplus) {
    double best = 0;
    for (int zone = 0; zone < zones; zone++) {
      if (total[zone] >= FEWEST_CASES) {
        fill(zone, cells, surplus);
        best = largest(zone, surplus, best);
      }
    }
    return best;
  }

  /** Cases minus expected up to each period. */
  private void fill(int zone, int[] cells, double[] surplus) {
    int periods = windows.periods();
    int from = zone * periods;
    int prefix = zone * (periods + 1) + 1;
    int cases = 0;
    surplus[0] = 0;
    for (int t = 0; t < periods; t++) {
      cases += cells[from + t];
      surplus[t + 1] = cases - expected[prefix + t];
    }
  }

  /**
   * The larger of {@code best} and the zone's largest ratio. Logarithms are taken only where a
   * bound allows more than the best so far: with d = c − e, both Poisson ratios are at most d²/2e +
   * d²/(C − e), as (1+u)ln(1+u) − u ≤ u²/2 and (1−v)ln(1−v) + v ≤ v² for u, v ≥ 0.
   */
  private double largest(int zone, double[] surplus, double best) {
    int prefix = zone * (windows.periods() + 1);
    double all = total[zone];
    double largest = best;
    for (int start = windows.firstStart(); start <= windows.lastStart(); start++) {
      int latest = windows.latestEnd(start);
      double before = expected[prefix + start];
      double base = surplus[start];
      for (int end = windows.earliestEnd(start); end <= latest; end++) {
        double e = expected[prefix + end + 1] - before;
        double d = surplus[end + 1] - base;
        if (!bounded || d * Math.abs(d) * (all + e) > 2 * largest * e * (all - e)) {
          largest = Math.max(largest, ratio(d, e, all));
        }
      }
    }
    return largest;
  }

  private double ratio(double d, double e, double all) {
    double cases = Math.rint(d + e);
    return d <= 0 || cases < FEWEST_CASES ? 0 : likelihood.ratio(cases, e, all);
  }

  /** The zone's best window as first and last period; empty if none has more than expected. */
  int[] best(int zone, int[] cells) {
    double[] surplus = new double[windows.periods() + 1];
    fill(zone, cells, surplus);
    int prefix = zone * (windows.periods() + 1);
    double best = 0;
    int[] found = {};
    for (int start = windows.firstStart(); start <= windows.lastStart(); start++) {
      for (int end = windows.earliestEnd(start); end <= windows.latestEnd(start); end++) {
        double e = expected[prefix + end + 1] - expected[prefix + start];
        double ratio = ratio(surplus[end + 1] - surplus[start], e, total[zone]);
        boolean shorter = found.length > 0 && end - start < found[1] - found[0];
        if (ratio > best + ROUNDING || shorter && ratio > best - ROUNDING) {
          best = ratio;
          found = new int[] {start, end};
        }
      }
    }
    return found;
  }

  double ratio(int cases, double e, int zone) {
    return cases < FEWEST_CASES ? 0 : likelihood.ratio(cases, e, total[zone]);
  }
}
