package org.redthread.report.gather;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redthread.report.findings.MonthCount;
import org.redthread.report.findings.MonthVolume;
import org.redthread.signals.Span;

/** Complaints month by month, each beside the same month a year before. */
final class MonthRows {
  private MonthRows() {}

  static List<MonthVolume> of(Selected selected, YearWindow window) {
    return IntStream.range(window.months().from(), window.months().to())
        .mapToObj(
            at ->
                new MonthVolume(
                    window.month(at), selected.total(Span.at(at)), before(selected, window, at)))
        .toList();
  }

  /** Every month of the panel, for a chart of the year beside those before it. */
  static List<MonthCount> all(Selected selected, YearWindow window) {
    return IntStream.range(0, window.periods().size())
        .mapToObj(at -> new MonthCount(window.month(at), selected.total(Span.at(at))))
        .toList();
  }

  private static Optional<Long> before(Selected selected, YearWindow window, int at) {
    return window
        .like()
        .filter(like -> at >= like.from())
        .map(like -> selected.total(YearWindow.before(Span.at(at))));
  }
}
