package org.redthread.signals.simulate;

import java.util.stream.IntStream;
import org.redthread.signals.Panel;
import org.redthread.signals.Span;
import org.redthread.signals.funnel.Flag;
import org.redthread.signals.funnel.Funnel;
import org.redthread.signals.funnel.FunnelMethod;
import org.redthread.signals.funnel.FunnelSettings;
import org.redthread.signals.funnel.Measure;

/** What the customary over-dispersed funnel sees: organisations above its 99.8 % limit. */
final class PeerFlags {
  private PeerFlags() {}

  static int count(Panel panel, int node) {
    int size = panel.periods().size();
    Span year = new Span(Math.max(0, size - 12), size);
    int[] peers =
        IntStream.range(0, panel.organisations().size())
            .filter(o -> panel.total(o, year) > 0)
            .toArray();
    double[] of = IntStream.of(peers).mapToDouble(o -> panel.count(node, o, year)).toArray();
    double[] all = IntStream.of(peers).mapToDouble(o -> panel.total(o, year)).toArray();
    Funnel funnel =
        Funnel.of(of, all, new FunnelSettings(FunnelMethod.SHMI, Measure.PR, 0.1, false));
    return (int) funnel.points().stream().filter(p -> p.flag() == Flag.HIGH_998).count();
  }
}
