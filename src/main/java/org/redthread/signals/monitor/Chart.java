package org.redthread.signals.monitor;

/** A statistic that accumulates evidence for a rise, period by period, until it is reset. */
public interface Chart {
  /**
   * Takes one period in.
   *
   * @param count what was counted, at least 0
   * @param expected what history expects, above 0
   * @return the statistic, at least 0; larger is stronger evidence
   */
  double next(double count, double expected);

  /** Forgets everything: as before the first period. */
  void reset();

  /** The largest count of the coming period that leaves the statistic below a threshold. */
  double bound(double expected, double threshold);
}
