package org.redthread.signals.scan;

import java.io.Serializable;

/**
 * Observed and expected cases of every zone and window, and what they say about the size of an
 * effect.
 */
final class Effects implements Serializable {
  private static final long serialVersionUID = 1;

  private final int periods;
  private final Scope scope;
  private final int[] observed;
  private final double[] expected;
  private final int[] periodCases;
  private final double allCases;

  private Effects(Scope scope, int[] observed, double[] expected, int[] periodCases) {
    this.scope = scope;
    this.periods = periodCases.length;
    this.observed = observed;
    this.expected = expected;
    this.periodCases = periodCases;
    this.allCases = java.util.Arrays.stream(periodCases).asLongStream().sum();
  }

  static Effects of(Hierarchy hierarchy, Model model) {
    int periods = model.periods();
    int[] cells = model.observed();
    int[] periodCases = new int[periods];
    for (int i = 0; i < cells.length; i++) {
      periodCases[i % periods] += cells[i];
    }
    hierarchy.accumulate(cells, periods);
    double[] means = model.expected();
    hierarchy.accumulate(means, periods);
    return new Effects(model.scope(), cells, upTo(means, periods), periodCases);
  }

  /** Sums before each period, one more a zone than there are periods. */
  private static double[] upTo(double[] cells, int periods) {
    int zones = cells.length / periods;
    double[] sums = new double[zones * (periods + 1)];
    for (int zone = 0; zone < zones; zone++) {
      for (int t = 0; t < periods; t++) {
        int at = zone * (periods + 1) + t;
        sums[at + 1] = sums[at] + cells[zone * periods + t];
      }
    }
    return sums;
  }

  int[] observed() {
    return observed;
  }

  double[] expected() {
    return expected;
  }

  /** The number of cases that the null hypothesis holds fixed around each zone. */
  double[] fixedTotals() {
    double[] totals = new double[observed.length / periods];
    for (int zone = 0; zone < totals.length; zone++) {
      totals[zone] =
          switch (scope) {
            case UNCONDITIONAL -> Double.POSITIVE_INFINITY;
            case NODE -> zoneCases(zone);
            case TOTAL, NODE_AGAINST_ALL, NODE_AND_TIME -> allCases;
          };
    }
    return totals;
  }

  int zoneCases(int zone) {
    return cases(zone, 0, periods - 1);
  }

  int cases(int zone, int start, int end) {
    int sum = 0;
    for (int t = start; t <= end; t++) {
      sum += observed[zone * periods + t];
    }
    return sum;
  }

  double expected(int zone, int start, int end) {
    int at = zone * (periods + 1);
    return expected[at + end + 1] - expected[at + start];
  }

  /** Relative risk and excess cases of a zone in a window. */
  double[] riskAndExcess(int zone, int[] window) {
    double c = cases(zone, window[0], window[1]);
    double e = expected(zone, window[0], window[1]);
    return switch (scope) {
      case UNCONDITIONAL -> new double[] {c / e, c - e};
      case TOTAL -> against(c, e, allCases);
      case NODE, NODE_AGAINST_ALL -> against(c, e, zoneCases(zone));
      case NODE_AND_TIME -> odds(zone, window);
    };
  }

  private static double[] against(double c, double e, double total) {
    double outside = (total - c) / (total - e);
    return new double[] {c / e / outside, c - e * outside};
  }

  /** The fourfold table of zone by window: its odds ratio. */
  private double[] odds(int zone, int[] window) {
    double inBoth = cases(zone, window[0], window[1]);
    double zoneOnly = zoneCases(zone) - inBoth;
    double windowOnly = -inBoth;
    for (int t = window[0]; t <= window[1]; t++) {
      windowOnly += periodCases[t];
    }
    double neither = allCases - inBoth - zoneOnly - windowOnly;
    double expectedElsewhere = zoneOnly * windowOnly;
    return new double[] {
      inBoth * neither / expectedElsewhere, inBoth - expectedElsewhere / neither
    };
  }
}
