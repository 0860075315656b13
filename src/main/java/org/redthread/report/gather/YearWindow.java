package org.redthread.report.gather;

import java.time.YearMonth;
import java.util.Optional;
import org.redthread.report.findings.ReportYear.LikeMonths;
import org.redthread.signals.Panel;
import org.redthread.signals.Periods;
import org.redthread.signals.Span;

/**
 * The year that a report is about: the twelve months to the last one of the panel, or as many as
 * there are.
 *
 * @param months position of its months in the panel
 * @param like of these, the months that are known a year before too
 */
record YearWindow(Periods periods, Span months, Optional<Span> like) {
  private static final int YEAR = 12;

  /**
   * @throws IllegalArgumentException if the panel does not count in months
   */
  static YearWindow of(Panel panel) {
    Periods periods = panel.periods();
    if (periods.unit() != Periods.Unit.MONTH) {
      throw new IllegalArgumentException("a year is reported from a panel of months");
    }
    int end = periods.size();
    int from = Math.max(0, end - YEAR);
    int like = Math.max(from, YEAR);
    return new YearWindow(
        periods,
        new Span(from, end),
        like < end ? Optional.of(new Span(like, end)) : Optional.empty());
  }

  /** The same months a year before. */
  static Span before(Span span) {
    return new Span(span.from() - YEAR, span.to() - YEAR);
  }

  YearMonth month(int position) {
    return YearMonth.parse(periods.label(position));
  }

  boolean has(YearMonth month) {
    int at = periods.index(month);
    return at >= months.from() && at < months.to();
  }

  org.redthread.report.findings.Span days(Span span) {
    return Series.span(periods.label(span.from()), periods.label(span.to() - 1));
  }

  Optional<LikeMonths> likeMonths() {
    return like.map(span -> new LikeMonths(days(span), days(before(span)), span.length()));
  }
}
