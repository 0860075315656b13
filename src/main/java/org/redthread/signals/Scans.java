package org.redthread.signals;

import java.util.Arrays;
import org.redthread.signals.expected.Baseline;
import org.redthread.signals.expected.Series;
import org.redthread.signals.expected.Successive;
import org.redthread.signals.scan.Cut;
import org.redthread.signals.scan.Drawing;
import org.redthread.signals.scan.Hierarchy;
import org.redthread.signals.scan.Poisson;
import org.redthread.signals.scan.Replication;
import org.redthread.signals.scan.ScanResult;
import org.redthread.signals.scan.TimeWindows;
import org.redthread.signals.scan.TreeScan;

/**
 * The scan over all failure types and all spans of time, every organisation's two margins held:
 * what is expected of a type in a month is summed over organisations from each one's own mix, so a
 * surge of one organisation raises observed and expected alike. Season is in the expected counts.
 * Counts are divided by the type's dispersion (quasi-likelihood), so that neither over-dispersion
 * nor a common swing makes the scan find what is not there; it is measured on differences between
 * successive periods (von Neumann 1941), which a lasting rise hardly touches, and is no smaller
 * than the median of all types. Types stand side by side, as a branch may count fewer complaints
 * than its leaves together; that makes the test conservative.
 */
final class Scans {
  private final int periods;
  private final double[][] observed;
  private final double[][] expected;
  private final double[] dispersion;

  Scans(int nodes, int periods) {
    this.periods = periods;
    this.observed = new double[nodes][periods];
    this.expected = new double[nodes][periods];
    this.dispersion = new double[nodes];
  }

  /** Fills one type's row. */
  void put(int node, Series series) {
    Baseline baseline = Baseline.before(series, periods);
    for (int o = 0; o < series.of().length; o++) {
      add(series, o, baseline, observed[node], expected[node]);
    }
    double sum = Arrays.stream(expected[node]).sum();
    double scale = sum > 0 ? Arrays.stream(observed[node]).sum() / sum : 0;
    for (int t = 0; t < periods; t++) {
      expected[node][t] *= scale;
    }
    dispersion[node] = Math.max(1, Successive.dispersion(observed[node], expected[node]));
  }

  private static void add(
      Series series, int o, Baseline baseline, double[] observed, double[] own) {
    int from = series.from()[o];
    int end = observed.length;
    double base = series.base(o, from, end);
    double share = base > 0 ? series.of(o, from, end) / base : 0;
    for (int t = from; t < end && base > 0; t++) {
      observed[t] += series.of()[o][t];
      own[t] += series.base()[o][t] * share * baseline.season()[series.seasons()[t]];
    }
  }

  /** The best window of each type with its adjusted p; types without one are left as they were. */
  Evidence.Across[] assess(Replication how, Drawing drawing) {
    Evidence.Across[] found = new Evidence.Across[observed.length];
    Arrays.fill(found, new Evidence.Across(0, 1, -1, -1, 1));
    int[] cases = cases();
    if (Arrays.stream(cases).anyMatch(count -> count > 0) && periods > 1) {
      int[] parents = new int[observed.length];
      Arrays.fill(parents, -1);
      ScanResult result =
          TreeScan.of(
                  Hierarchy.tree(parents),
                  Poisson.conditional(periods, cases, means()),
                  TimeWindows.upToHalf(periods))
              .assess(how, drawing);
      for (Cut cut : result.cuts()) {
        found[cut.zone()] = new Evidence.Across(cut.llr(), cut.p(), cut.start(), cut.end(), 1);
      }
    }
    return found;
  }

  private double[] scale() {
    double[] sorted = dispersion.clone();
    Arrays.sort(sorted);
    double median = sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    return Arrays.stream(dispersion).map(own -> Math.max(own, median)).toArray();
  }

  private int[] cases() {
    double[] scale = scale();
    int[] cases = new int[observed.length * periods];
    for (int i = 0; i < cases.length; i++) {
      int node = i / periods;
      int t = i % periods;
      cases[i] = expected[node][t] > 0 ? (int) Math.round(observed[node][t] / scale[node]) : 0;
    }
    return cases;
  }

  private double[] means() {
    double[] scale = scale();
    double[] means = new double[expected.length * periods];
    for (int i = 0; i < means.length; i++) {
      means[i] = expected[i / periods][i % periods] / scale[i / periods];
    }
    return means;
  }
}
