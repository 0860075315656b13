package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.findings.BreadthPoint;
import org.redthread.report.findings.Quarter;
import org.redthread.signals.Assessment;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.FrozenYears;
import org.redthread.signals.Panel;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Span;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;

/**
 * "At least u of n" in the twelve months to the end of every quarter. All quarters together hold
 * with the confidence of the settings (Bonferroni).
 */
final class BreadthOverTime {
  /** The tests across organisations are not used here, so that few replicates do. */
  private static final int REPLICATES = 99;

  private final Panel panel;
  private final Settings settings;

  BreadthOverTime(Panel panel, Settings settings) {
    this.panel = panel;
    this.settings = settings;
  }

  /**
   * Against the history before the window of the verdict, where there is enough of it: else as it
   * would have been said at the end of each quarter.
   *
   * @param nodes the theme first; the others share its level
   * @param start first period of the window; -1 where none was tested
   */
  List<BreadthPoint> of(List<String> nodes, int start) {
    int year = panel.periods().unit().perYear();
    if (start < year + settings.minHistory()) {
      return asSaidThen(nodes);
    }
    int node = panel.types().position(nodes.get(0));
    return FrozenYears.of(panel, settings, node, start).stream()
        .map(
            each ->
                new BreadthPoint(
                    Quarter.of(Series.last(panel.periods().label(each.to() - 1))),
                    each.atLeast(),
                    each.exposed(),
                    panel.count(node, new Span(each.to() - year, each.to()))))
        .toList();
  }

  private List<BreadthPoint> asSaidThen(List<String> nodes) {
    List<Integer> ends = ends();
    List<BreadthPoint> points = new ArrayList<>();
    for (int end : ends) {
      points.add(point(nodes, end, settings.alpha() / ends.size()));
    }
    return points;
  }

  /** Ends of quarters with a year and the least history before them. */
  private List<Integer> ends() {
    Periods periods = panel.periods();
    List<Integer> ends = new ArrayList<>();
    int step = periods.perQuarter();
    int year = periods.unit().perYear();
    for (int end = year + settings.minHistory(); end <= periods.size(); end++) {
      if ((periods.season(end - 1) + 1) % step == 0) {
        ends.add(end);
      }
    }
    return ends;
  }

  private BreadthPoint point(List<String> nodes, int end, double alpha) {
    Panel then = until(end, nodes);
    int start = end - panel.periods().unit().perYear();
    Assessment assessment = Systemic.assess(then, quick(panel.periods().label(start), alpha));
    Verdict verdict = assessment.of(nodes.get(0)).orElseThrow();
    return new BreadthPoint(
        Quarter.of(Series.last(panel.periods().label(end - 1))),
        verdict.atLeastOrganisations(),
        verdict.exposedOrganisations(),
        then.count(0, new Span(start, end)));
  }

  private Settings quick(String from, double alpha) {
    return new Settings(
        alpha,
        settings.minHistory(),
        from,
        settings.ofQuarters(),
        settings.model(),
        settings.swing(),
        settings.thresholds(),
        settings.seed(),
        REPLICATES);
  }

  /** The panel as it was at the end of a period, with the theme's nodes alone. */
  private Panel until(int end, List<String> nodes) {
    List<FailureTypes.Node> kept = nodes.stream().map(id -> node(id, nodes)).toList();
    return EarlierPanel.until(panel, new FailureTypes(kept), end);
  }

  private static FailureTypes.Node node(String id, List<String> nodes) {
    String parent = id.equals(nodes.get(0)) ? "" : nodes.get(0);
    return new FailureTypes.Node(id, parent, id);
  }
}
