package org.redthread.signals.expected;

import java.util.List;

/**
 * What the frozen history says about how a failure type moves when nothing has changed: its season,
 * how much more an organisation's counts vary than chance (within, of which the window about a
 * level of its own speaks as well), and how much all organisations swing together (shared).
 *
 * @param to the history ends before this period
 * @param season factor of each part of the year, around 1; all 1 with less than two years
 * @param within variance over the hypergeometric or Poisson variance, at least 1
 * @param shared variance per period of the common swing of the logarithm, at least 0
 */
public record Baseline(int to, double[] season, double within, double shared) {

  /** Learns from the periods before {@code to}, and from how counts vary after it. */
  public static Baseline before(Series series, int to) {
    Stretch history = new Stretch(series, 0, to);
    Stretch window = new Stretch(series, to, series.seasons().length);
    double[] season = Season.of(history);
    history.deseasonalise(season);
    window.deseasonalise(season);
    double within = Dispersion.within(List.of(history, window));
    return new Baseline(to, season, within, Dispersion.shared(history, within, season));
  }

  /**
   * The factor by which an organisation's rate in {@code [start, end)} differs by season alone from
   * that of the history this baseline was learnt from.
   */
  public double seasonal(Series series, int organisation, int start, int end) {
    double after = level(series, organisation, start, end);
    double before = level(series, organisation, series.from()[organisation], to);
    return before > 0 && after > 0 ? after / before : 1;
  }

  private double level(Series series, int organisation, int start, int end) {
    double weighted = 0;
    double plain = 0;
    for (int period = start; period < end; period++) {
      double base = series.base()[organisation][period];
      weighted += base * season[series.seasons()[period]];
      plain += base;
    }
    return plain > 0 ? weighted / plain : 1;
  }

  /**
   * The factor that a common swing alone explains: {@code exp(z sd)} of the difference between the
   * means of a window and a history.
   */
  public double allowance(int window, int history, double z) {
    return Math.exp(z * Math.sqrt(shared * (1.0 / window + 1.0 / Math.max(1, history))));
  }

  /** The same season and dispersion, with the common swing of some organisations alone. */
  public Baseline sharedBy(Series some) {
    Stretch history = new Stretch(some, 0, to);
    history.deseasonalise(season);
    return new Baseline(to, season, within, Dispersion.shared(history, within, season));
  }
}
