package org.redthread.signals.monitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where the same time of earlier years lies in a series. */
@FunctionalInterface
public interface YearsBack {
  /** The position of a period some years before another; negative where the series is too short. */
  int position(int period, int years);

  /** A fixed number of periods a year. */
  static YearsBack every(int periodsPerYear) {
    return (period, years) -> period - years * periodsPerYear;
  }

  /** By date: the period nearest to the same day of the earlier year. */
  static YearsBack byDate(List<LocalDate> dates) {
    List<LocalDate> copy = List.copyOf(dates);
    return (period, years) -> nearest(copy, copy.get(period).minusYears(years));
  }

  private static int nearest(List<LocalDate> dates, LocalDate wanted) {
    int best = -1;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < dates.size(); i++) {
      long days = Math.abs(ChronoUnit.DAYS.between(dates.get(i), wanted));
      if (days < least) {
        least = days;
        best = i;
      }
    }
    boolean before = !dates.isEmpty() && wanted.plusDays(3).isBefore(dates.get(0));
    return before ? -1 : best;
  }
}
