package org.redthread.signals.monitor;

import java.util.stream.IntStream;

/**
 * The past periods that Farrington's method learns from, for one period.
 *
 * @param positions where they lie in the series
 * @param season level of the seasonal factor of each, from 1 to the number of seasons; the last is
 *     the season of the period itself
 */
record History(int[] positions, int[] season) {

  /** Only the windows around the same time of earlier years, oldest first (1996). */
  static History windows(int period, YearsBack back, FarringtonSettings settings) {
    int[] positions =
        IntStream.iterate(settings.years(), year -> year - 1)
            .limit(settings.years())
            .map(year -> back.position(period, year))
            .flatMap(
                at -> IntStream.rangeClosed(at - settings.halfWidth(), at + settings.halfWidth()))
            .filter(at -> at >= 0)
            .toArray();
    return new History(positions, IntStream.of(positions).map(at -> 1).toArray());
  }

  /**
   * The windows, and between them the rest of each year in blocks of about equal length, the same
   * in every year (2013); without the most recent periods.
   */
  static History blocks(int period, YearsBack back, FarringtonSettings settings) {
    int[] level = new int[period + 1];
    int last = settings.seasons();
    for (int year = 1; year <= settings.years(); year++) {
      int reference = back.position(period, year);
      int from = Math.max(0, reference - settings.halfWidth());
      for (int at = from; at <= reference + settings.halfWidth(); at++) {
        level[at] = last;
      }
      int next = back.position(period, year - 1) - settings.halfWidth();
      between(level, reference + settings.halfWidth() + 1, next, last - 1);
    }
    int end = period - settings.skipped();
    int[] positions = IntStream.range(0, Math.max(0, end)).filter(at -> level[at] > 0).toArray();
    return new History(positions, IntStream.of(positions).map(at -> level[at]).toArray());
  }

  /** Shares the periods from..to out over the levels 1 to count, longer blocks first. */
  private static void between(int[] level, int from, int to, int count) {
    if (count < 1 || to <= from) {
      return;
    }
    int length = (to - from) / count;
    int longer = (to - from) % count;
    int at = from;
    for (int block = 1; block <= count; block++) {
      int end = at + length + (block <= longer ? 1 : 0);
      while (at < end) {
        level[at++] = block;
      }
    }
  }

  double[] counts(double[] series) {
    return IntStream.of(positions).mapToDouble(at -> series[at]).toArray();
  }

  /** A row a past period: 1, time since the first if asked for, seasons after the first. */
  double[][] design(boolean trend, int seasons) {
    double[][] rows = new double[positions.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(positions[i], season[i], trend, seasons);
    }
    return rows;
  }

  double[] row(int position, int level, boolean trend, int seasons) {
    int first = trend ? 2 : 1;
    double[] row = new double[first + seasons - 1];
    row[0] = 1;
    if (trend) {
      row[1] = position - positions[0];
    }
    if (level > 1) {
      row[first + level - 2] = 1;
    }
    return row;
  }
}
