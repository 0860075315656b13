package org.redthread.samples;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months counted from January 2019, which is month 0. */
final class Span {
  static final YearMonth FIRST = YearMonth.of(2019, 1);

  /** Six years: 2019-01 to 2024-12. */
  static final int MONTHS = 72;

  private Span() {}

  static YearMonth month(int index) {
    return FIRST.plusMonths(index);
  }

  static int index(YearMonth month) {
    return (month.getYear() - FIRST.getYear()) * 12 + month.getMonthValue() - 1;
  }

  static int index(String month) {
    return index(YearMonth.parse(month));
  }

  /** The last day of a span of that many months. */
  static LocalDate end(int months) {
    return month(months - 1).atEndOfMonth();
  }
}
