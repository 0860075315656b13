package org.redthread.report.gather;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redthread.report.findings.Interval;
import org.redthread.signals.Panel;
import org.redthread.signals.Span;

/** Complaints per activity at the other organisations of a sector, taken together. */
final class PeerRate {
  /** Of fewer peers, one might be told from the sum. */
  private static final int FEWEST = 8;

  private PeerRate() {}

  static Optional<Interval> of(Panel panel, int organisation, Span span) {
    String sector = panel.organisations().get(organisation).sector();
    List<Integer> peers =
        IntStream.range(0, panel.organisations().size())
            .filter(o -> o != organisation && panel.organisations().get(o).sector().equals(sector))
            .filter(o -> panel.exposure(o, span) > 0)
            .boxed()
            .toList();
    return peers.size() < FEWEST
        ? Optional.empty()
        : Rates.rate(new Selected(panel, peers), span, panel::total);
  }
}
