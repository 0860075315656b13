package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import org.redthread.signals.expected.PooledRatio;
import org.redthread.signals.expected.Series;

/**
 * In which of the last quarters all organisations together stood above the history before the
 * window.
 *
 * @param quarters oldest first; true where the one-sided 95 % limit of the pooled ratio exceeds 1
 * @param sinceStart how many of them lie in the window
 */
record Persistence(List<Boolean> quarters, int sinceStart) {
  private static final double ONE_SIDED = 1.645;

  Persistence {
    quarters = List.copyOf(quarters);
  }

  static Persistence of(Contrast contrast, Periods periods, int ofQuarters) {
    int step = periods.perQuarter();
    List<Boolean> elevated = new ArrayList<>();
    int inWindow = 0;
    for (int back = ofQuarters; back >= 1; back--) {
      int from = periods.size() - back * step;
      if (from >= 0) {
        elevated.add(elevated(contrast, new Span(from, from + step)));
        inWindow += from + step > contrast.start() ? 1 : 0;
      }
    }
    return new Persistence(elevated, inWindow);
  }

  private static boolean elevated(Contrast contrast, Span quarter) {
    PooledRatio ratio = ratio(contrast, quarter);
    return ratio.ratio() * Math.exp(-ONE_SIDED * ratio.standardError()) > 1;
  }

  /** The pooled ratio of a span to the history before the window. */
  static PooledRatio ratio(Contrast contrast, Span span) {
    Series series = contrast.series();
    boolean composition = series.composition();
    PooledRatio.Sum sum = new PooledRatio.Sum();
    for (int i = 0; i < contrast.size(); i++) {
      Contrast.Cell window = contrast.cells()[i];
      int o = contrast.members()[i];
      double seasonal = contrast.baseline().seasonal(series, o, span.from(), span.to());
      Contrast.Cell cell =
          new Contrast.Cell(
              window.before(),
              series.of(o, span.from(), span.to()),
              window.baseBefore(),
              series.base(o, span.from(), span.to()),
              seasonal);
      sum.add(
          cell.after(), cell.before(), cell.restAfter(composition), cell.restBefore(composition));
    }
    return sum.pooled();
  }

  int elevated() {
    return (int) quarters.stream().filter(up -> up).count();
  }

  /** Elevated quarters of the window. */
  int elevatedInWindow() {
    return (int)
        quarters.subList(quarters.size() - sinceStart, quarters.size()).stream()
            .filter(up -> up)
            .count();
  }

  /** Whether one of the last two quarters is elevated. */
  boolean current() {
    int n = quarters.size();
    return n > 0 && (quarters.get(n - 1) || (n > 1 && quarters.get(n - 2)));
  }

  /** Elevated in at least half the quarters of the window, and still, but not only just now. */
  boolean lasting() {
    return current() && 2 * elevatedInWindow() >= sinceStart && !emerging();
  }

  /** Elevated now, and in no quarter of the window before the last two. */
  boolean emerging() {
    int n = quarters.size();
    boolean earlier = sinceStart > 2 && quarters.subList(n - sinceStart, n - 2).contains(true);
    return current() && !earlier;
  }
}
