package org.redthread.report.gather;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.redthread.report.findings.MonthCount;
import org.redthread.report.findings.Span;
import org.redthread.signals.Panel;
import org.redthread.signals.Periods;

/** Periods of a panel as dates. */
final class Series {
  private Series() {}

  /** Monthly counts of a failure type; none where the panel counts in quarters or years. */
  static List<MonthCount> months(Panel panel, int node) {
    List<MonthCount> months = new ArrayList<>();
    for (int i = 0; i < panel.periods().size(); i++) {
      if (panel.periods().unit() == Periods.Unit.MONTH) {
        YearMonth month = YearMonth.parse(panel.periods().label(i));
        long count = panel.count(node, org.redthread.signals.Span.at(i));
        months.add(new MonthCount(month, count));
      }
    }
    return months;
  }

  /** From the first day of a period to the last day of another: 2021-04, 2021-Q2 or 2021. */
  static Span span(String from, String to) {
    return new Span(first(from), last(to));
  }

  static LocalDate first(String period) {
    return month(period, 1).atDay(1);
  }

  static LocalDate last(String period) {
    int months = period.length() == 4 ? 12 : period.contains("Q") ? 3 : 1;
    return month(period, 1).plusMonths(months - 1L).atEndOfMonth();
  }

  private static YearMonth month(String period, int ordinal) {
    int year = Integer.parseInt(period.substring(0, 4));
    if (period.length() == 4) {
      return YearMonth.of(year, ordinal);
    }
    return period.contains("Q")
        ? YearMonth.of(year, 3 * (period.charAt(period.length() - 1) - '0') - 2)
        : YearMonth.parse(period);
  }
}
