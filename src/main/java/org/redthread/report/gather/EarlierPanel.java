package org.redthread.report.gather;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.Periods;
import org.redthread.signals.Span;

/** A panel as it was at the end of an earlier period. */
public final class EarlierPanel {
  private final Panel panel;
  private final PanelBuilder builder;
  private final int[] nodes;

  private EarlierPanel(Panel panel, FailureTypes types, int end) {
    Periods periods = panel.periods();
    this.panel = panel;
    this.builder =
        Panel.of(panel.organisations(), types, new Periods(periods.unit(), periods.first(), end));
    this.nodes =
        IntStream.range(0, types.size()).map(n -> panel.types().position(types.id(n))).toArray();
  }

  /** All of it a year ago; empty where it does not go back further than a year. */
  public static Optional<Panel> yearBefore(Panel panel) {
    int end = panel.periods().size() - panel.periods().unit().perYear();
    FailureTypes types = panel.types();
    List<FailureTypes.Node> nodes =
        IntStream.range(0, types.size())
            .mapToObj(n -> new FailureTypes.Node(types.id(n), parent(types, n), types.label(n)))
            .toList();
    return end < 1 ? Optional.empty() : Optional.of(until(panel, new FailureTypes(nodes), end));
  }

  private static String parent(FailureTypes types, int node) {
    return types.parent(node) < 0 ? "" : types.id(types.parent(node));
  }

  /** The periods before {@code end}, with some of the failure types. */
  static Panel until(Panel panel, FailureTypes types, int end) {
    EarlierPanel earlier = new EarlierPanel(panel, types, end);
    for (int o = 0; o < panel.organisations().size(); o++) {
      for (int t = 0; t < end; t++) {
        earlier.copy(o, t);
      }
    }
    return earlier.builder.build();
  }

  private void copy(int o, int t) {
    Span at = Span.at(t);
    builder.total(o, t, panel.total(o, at));
    for (int n = 0; n < nodes.length; n++) {
      builder.add(n, o, t, panel.count(nodes[n], o, at));
    }
    if (panel.hasExposure()) {
      builder.exposure(o, t, panel.exposure(o, at));
    }
  }
}
