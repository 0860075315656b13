package org.redthread.signals.scan;

import java.io.Serializable;

/**
 * The windows of time that a scan looks at. Periods are counted from 0; all limits are inclusive.
 *
 * @param periods periods in the data, at least 1; 1 for a scan without time
 * @param shortest shortest window, in periods, at least 1
 * @param longest longest window, in periods
 * @param firstStart first period in which a window may start
 * @param lastStart last period in which a window may start
 * @param firstEnd first period in which a window may end
 * @param lastEnd last period in which a window may end
 */
public record TimeWindows(
    int periods,
    int shortest,
    int longest,
    int firstStart,
    int lastStart,
    int firstEnd,
    int lastEnd)
    implements Serializable {

  public TimeWindows {
    if (periods < 1 || shortest < 1 || longest < shortest || longest > periods) {
      throw new IllegalArgumentException(
          "windows of %d to %d periods in %d".formatted(shortest, longest, periods));
    }
    if (firstStart < 0 || lastStart >= periods || firstEnd < 0 || lastEnd >= periods) {
      throw new IllegalArgumentException("a window range outside 0 to " + (periods - 1));
    }
  }

  /** No time at all: each zone is one cell. */
  public static TimeWindows none() {
    return of(1, 1, 1);
  }

  /** Every window of one period up to half of the data (Kulldorff's customary limit). */
  public static TimeWindows upToHalf(int periods) {
    return of(periods, 1, Math.max(1, periods / 2));
  }

  public static TimeWindows of(int periods, int shortest, int longest) {
    return new TimeWindows(periods, shortest, longest, 0, periods - 1, 0, periods - 1);
  }

  /** Only windows that start within the given periods. */
  public TimeWindows starting(int first, int last) {
    return new TimeWindows(periods, shortest, longest, first, last, firstEnd, lastEnd);
  }

  /** Only windows that end within the given periods: (last, last) for a prospective scan. */
  public TimeWindows ending(int first, int last) {
    return new TimeWindows(periods, shortest, longest, firstStart, lastStart, first, last);
  }

  /** The earliest end of a window that starts in this period. */
  int earliestEnd(int start) {
    return Math.max(start + shortest - 1, firstEnd);
  }

  /** The latest end of a window that starts in this period. */
  int latestEnd(int start) {
    return Math.min(start + longest - 1, lastEnd);
  }
}
