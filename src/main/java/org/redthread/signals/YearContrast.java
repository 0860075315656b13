package org.redthread.signals;

import java.util.stream.IntStream;
import org.redthread.signals.expected.Scaled;
import org.redthread.signals.expected.Series;

/**
 * Each organisation in a span against the history before the window of a contrast, less the span
 * itself where the two overlap.
 */
record YearContrast(Contrast contrast, int from, int to) {

  /**
   * One p-value for each organisation with complaints in both, for "the ratio is at most what a
   * swing that all have in common explains".
   *
   * @param swing standard deviations of the common swing that are allowed for
   */
  double[] pValues(double swing) {
    int history = contrast.start() - Math.max(0, Math.min(to, contrast.start()) - from);
    double ratio = contrast.baseline().allowance(to - from, history, swing);
    return IntStream.of(contrast.members())
        .filter(o -> baseBefore(o) > 0 && contrast.series().base(o, from, to) > 0)
        .mapToDouble(o -> p(o, ratio))
        .toArray();
  }

  private double p(int organisation, double ratio) {
    Series series = contrast.series();
    int before =
        series.of(organisation, series.from()[organisation], contrast.start())
            - overlap(organisation);
    int after = series.of(organisation, from, to);
    double baseAfter = series.base(organisation, from, to);
    double seasonal = contrast.baseline().seasonal(series, organisation, from, to);
    Contrast.Cell cell =
        new Contrast.Cell(
            before,
            after,
            baseBefore(organisation),
            baseAfter,
            seasonal,
            contrast.fell().of(organisation, when(organisation)));
    return Scaled.by(cell.risen(ratio, series.composition()), contrast.baseline().within());
  }

  private FellAway.When when(int organisation) {
    Span history = new Span(contrast.series().from()[organisation], contrast.start());
    int end = Math.max(history.from(), Math.min(to, history.to()));
    Span hole = new Span(Math.min(end, Math.max(from, history.from())), end);
    return new FellAway.When(history, hole, new Span(from, to));
  }

  private double baseBefore(int organisation) {
    Series series = contrast.series();
    double all = series.base(organisation, series.from()[organisation], contrast.start());
    int end = Math.min(to, contrast.start());
    int begin = Math.max(from, series.from()[organisation]);
    return begin < end ? all - series.base(organisation, begin, end) : all;
  }

  private int overlap(int organisation) {
    Series series = contrast.series();
    int end = Math.min(to, contrast.start());
    int begin = Math.max(from, series.from()[organisation]);
    return begin < end ? series.of(organisation, begin, end) : 0;
  }
}
