package org.redthread.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.redthread.run.OperatorException;

/**
 * The months a run speaks of: from the first complaint to the last whole month that both the as-at
 * date and the data reach. A month under way is left out, as it would look like a fall.
 *
 * @param first first month
 * @param months how many, at least 1
 */
record RunWindow(YearMonth first, int months) {
  RunWindow {
    if (months < 1) {
      throw new IllegalArgumentException("a window has at least one month");
    }
  }

  /** The window of the cells that name an organisation. */
  static RunWindow of(List<CubeCell> cells, LocalDate asAt) {
    List<YearMonth> months =
        cells.stream()
            .filter(cell -> !cell.organisation().isEmpty())
            .map(CubeCell::month)
            .sorted()
            .toList();
    if (months.isEmpty()) {
      throw new OperatorException(
          "No complaint with a date and a known organisation was received by %s; look at"
                  .formatted(asAt)
              + " reconciliation.csv, or choose a later --as-at.");
    }
    return of(months.get(0).atDay(1), months.get(months.size() - 1).atDay(1), asAt);
  }

  /**
   * @param earliest first of the month of the first complaint counted
   * @param latest first of the month of the last complaint counted
   */
  static RunWindow of(LocalDate earliest, LocalDate latest, LocalDate asAt) {
    YearMonth wholeMonth = YearMonth.from(asAt.plusDays(1)).minusMonths(1);
    YearMonth last = YearMonth.from(latest);
    YearMonth end = last.isBefore(wholeMonth) ? last : wholeMonth;
    YearMonth first = YearMonth.from(earliest);
    if (end.isBefore(first)) {
      throw new OperatorException(
          "No complaint was received in a whole month before %s; choose a later --as-at."
              .formatted(asAt));
    }
    return new RunWindow(first, index(end) - index(first) + 1);
  }

  private static int index(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  /** The place of a month in the window; negative before it, at least {@link #months} after it. */
  int place(YearMonth month) {
    return index(month) - index(first);
  }

  YearMonth last() {
    return first.plusMonths(months - 1L);
  }
}
