package org.redthread.signals;

import java.util.stream.IntStream;
import org.redthread.signals.expected.ConditionalRate;
import org.redthread.signals.expected.Scaled;

/**
 * Whether an organisation was complained about more often, and not only in a larger share of its
 * complaints. Where one matter has filled its letters and goes away, as the letters of a campaign
 * do, every other matter has a larger share of what is left, and none has risen. What rests on one
 * organisation alone must therefore be shown both ways: the larger of two p-values is a p-value for
 * "not both" (intersection-union test; Berger, Technometrics 24, 1982).
 */
final class OwnNumber {
  private final Panel panel;

  OwnNumber(Panel panel) {
    this.panel = panel;
  }

  /**
   * For each member of a contrast the p-value for "not more often, and in no larger share".
   *
   * @param p of the share, see {@link Contrast#pValues}
   */
  double[] asWell(Contrast contrast, double[] p) {
    return IntStream.range(0, p.length)
        .mapToDouble(member -> Math.max(p[member], number(contrast, member)))
        .toArray();
  }

  /** By its activity, where that is known of history and window, and otherwise by time. */
  private double number(Contrast contrast, int member) {
    Contrast.Cell cell = contrast.cells()[member];
    int organisation = contrast.members()[member];
    Span history = new Span(contrast.series().from()[organisation], contrast.start());
    Span window = new Span(contrast.start(), panel.periods().size());
    double before = panel.exposure(organisation, history);
    double after = panel.exposure(organisation, window);
    double times =
        before > 0 && after > 0
            ? after / before
            : (double) (window.to() - window.from()) / (history.to() - history.from());
    return Scaled.by(
        ConditionalRate.atLeast(cell.before(), cell.after(), times * cell.seasonal(), 1),
        contrast.baseline().within());
  }
}
