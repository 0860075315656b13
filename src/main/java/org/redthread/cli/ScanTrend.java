package org.redthread.cli;

import org.redthread.signals.scan.Hierarchy;

/**
 * What changed at each node of each organisation: the differences that signed ranks are made of.
 */
final class ScanTrend {
  private ScanTrend() {}

  /**
   * Cases less expected where the file has a column expected; else the mean a period of the later
   * part less that of the earlier part.
   */
  static double[][] changes(ScanTree tree, ScanCases cases, StatsScanCommand options) {
    int zones = tree.names().size();
    if (cases.has("expected")) {
      return summed(
          tree.hierarchy(), cases.changes(zones, row -> cases.count(row) - cases.expected(row)));
    }
    ScanPeriods periods = cases.periods(options.windows.from, options.windows.to);
    int split =
        options.currentFrom == null ? periods.size() / 2 : periods.index(options.currentFrom);
    if (split < 1 || split >= periods.size()) {
      throw new IllegalArgumentException("a trend needs periods before and after its split");
    }
    double later = 1.0 / (periods.size() - split);
    double earlier = -1.0 / split;
    return summed(
        tree.hierarchy(),
        cases.changes(
            zones,
            row -> cases.count(row) * (cases.period(row, periods) < split ? earlier : later)));
  }

  private static double[][] summed(Hierarchy hierarchy, double[][] own) {
    int organisations = own[0].length;
    double[] cells = new double[own.length * organisations];
    for (int zone = 0; zone < own.length; zone++) {
      System.arraycopy(own[zone], 0, cells, zone * organisations, organisations);
    }
    hierarchy.accumulate(cells, organisations);
    for (int zone = 0; zone < own.length; zone++) {
      System.arraycopy(cells, zone * organisations, own[zone], 0, organisations);
    }
    return own;
  }
}
