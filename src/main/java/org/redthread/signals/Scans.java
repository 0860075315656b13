package org.redthread.signals;

import java.util.Arrays;
import org.redthread.signals.expected.Baseline;
import org.redthread.signals.expected.Series;
import org.redthread.signals.scan.Cut;
import org.redthread.signals.scan.Hierarchy;
import org.redthread.signals.scan.Poisson;
import org.redthread.signals.scan.Replication;
import org.redthread.signals.scan.ScanResult;
import org.redthread.signals.scan.TimeWindows;
import org.redthread.signals.scan.TreeScan;

/**
 * The scan over all failure types and all spans of time, every organisation's two margins held:
 * what is expected of a type in a month is summed over organisations from each one's own mix, so a
 * surge of one organisation raises observed and expected alike. Season is in the expected counts;
 * counts are divided by the type's dispersion (quasi-likelihood), so that neither over-dispersion
 * nor a common swing makes the scan find what is not there. Types stand side by side, as a branch
 * may count fewer complaints than its leaves together; that makes the test conservative.
 */
final class Scans {
  private final int periods;
  private final int[] cases;
  private final double[] expected;

  Scans(int nodes, int periods) {
    this.periods = periods;
    this.cases = new int[nodes * periods];
    this.expected = new double[nodes * periods];
  }

  /** Fills one type's row; the baseline is that of the history before its window. */
  void put(int node, Series series, Baseline baseline) {
    double[] observed = new double[periods];
    double[] own = new double[periods];
    for (int o = 0; o < series.of().length; o++) {
      add(series, o, baseline, observed, own);
    }
    double sum = Arrays.stream(own).sum();
    double scale = sum > 0 ? Arrays.stream(observed).sum() / sum : 0;
    double mean = Arrays.stream(observed).sum() / periods;
    double dispersion = baseline.within() + baseline.shared() * mean;
    for (int t = 0; t < periods; t++) {
      expected[node * periods + t] = own[t] * scale / dispersion;
      cases[node * periods + t] = own[t] > 0 ? (int) Math.round(observed[t] / dispersion) : 0;
    }
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
  Evidence.Across[] assess(Replication how) {
    int nodes = cases.length / periods;
    Evidence.Across[] found = new Evidence.Across[nodes];
    Arrays.fill(found, new Evidence.Across(0, 1, -1, -1, 1));
    if (Arrays.stream(cases).anyMatch(count -> count > 0) && periods > 1) {
      int[] parents = new int[nodes];
      Arrays.fill(parents, -1);
      ScanResult result =
          TreeScan.of(
                  Hierarchy.tree(parents),
                  Poisson.conditional(periods, cases, expected),
                  TimeWindows.upToHalf(periods))
              .assess(how);
      for (Cut cut : result.cuts()) {
        found[cut.zone()] = new Evidence.Across(cut.llr(), cut.p(), cut.start(), cut.end(), 1);
      }
    }
    return found;
  }
}
