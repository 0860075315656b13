package org.redthread.signals.expected;

import java.util.Arrays;

/**
 * A stretch of periods with one level: each organisation's own rate in it, and expected counts
 * under that. The history is one, the window after it another.
 */
final class Stretch {
  final Series series;
  final int begin;
  final int to;
  final double[] rate;

  /** All organisations together, by period. */
  final double[] observed;

  final double[] expected;
  private double[] factor;

  Stretch(Series series, int begin, int to) {
    this.series = series;
    this.begin = begin;
    this.to = to;
    this.factor = new double[series.perYear()];
    Arrays.fill(factor, 1);
    this.rate = new double[series.organisations()];
    this.observed = new double[to];
    this.expected = new double[to];
    for (int organisation = 0; organisation < rate.length; organisation++) {
      pool(organisation);
    }
  }

  private void pool(int organisation) {
    int from = from(organisation);
    double base = series.base(organisation, from, to);
    rate[organisation] = base > 0 ? series.of(organisation, from, to) / base : 0;
    for (int period = from; period < to && base > 0; period++) {
      observed[period] += series.of()[organisation][period];
      expected[period] += series.base()[organisation][period] * rate[organisation];
    }
  }

  /** The first period of an organisation here; at or after the end where it has none. */
  int from(int organisation) {
    return Math.max(begin, series.from()[organisation]);
  }

  void deseasonalise(double[] season) {
    factor = season;
    for (int period = 0; period < to; period++) {
      expected[period] *= season[series.seasons()[period]];
    }
  }

  /** Expected count of one organisation and period. */
  double expected(int organisation, int period) {
    return series.base()[organisation][period]
        * rate[organisation]
        * factor[series.seasons()[period]];
  }

  /** How much smaller than Poisson the variance is because the whole is given. */
  double shrink(int organisation) {
    return series.composition() ? 1 - rate[organisation] : 1;
  }

  /** The first period with an expectation. */
  int start() {
    int start = begin;
    while (start < to && expected[start] <= 0) {
      start++;
    }
    return start;
  }
}
