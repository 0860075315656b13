package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.OrganisationRow.Flag;
import org.redthread.signals.Explanation;
import org.redthread.signals.OwnHistory;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Settings;
import org.redthread.signals.Span;

/** Organisation by organisation: against its own history, and against its peers. */
final class Comparison {
  /** Below this many expected complaints a ratio is noise. */
  private static final double LEAST_EXPECTED = 2;

  private final Panel panel;
  private final Settings settings;
  private final RunFacts run;
  private final Map<String, PanelOrganisation> organisations;

  Comparison(Panel panel, Settings settings, RunFacts run) {
    this.panel = panel;
    this.settings = settings;
    this.run = run;
    this.organisations =
        panel.organisations().stream().collect(Collectors.toMap(PanelOrganisation::id, o -> o));
  }

  List<OrganisationRow> organisations(int node, int start) {
    return OwnHistory.of(panel, settings, node, start).stream()
        .map(this::row)
        .sorted(Comparator.comparing(OrganisationRow::id))
        .toList();
  }

  private OrganisationRow row(Explanation.Body body) {
    PanelOrganisation organisation =
        organisations.getOrDefault(body.id(), new PanelOrganisation(body.id(), "", ""));
    var ratio = RatioInterval.of(body.before(), body.after(), body.expected());
    return new OrganisationRow(
        body.id(),
        run.name(body.id()),
        organisation.region(),
        organisation.sector(),
        body.before(),
        body.after(),
        body.expected(),
        ratio,
        flag(body, ratio.map(r -> r.lower() > 1)));
  }

  private static Flag flag(Explanation.Body body, Optional<Boolean> above) {
    if (body.expected() < LEAST_EXPECTED) {
      return Flag.TOO_FEW;
    }
    return above.orElse(false) ? Flag.ELEVATED : Flag.NOT_ELEVATED;
  }

  List<HeatCell> heatMap(List<String> nodes, int start) {
    List<HeatCell> cells = new ArrayList<>();
    for (String node : nodes) {
      int position = panel.types().position(node);
      OwnHistory.of(panel, settings, position, start)
          .forEach(
              b ->
                  cells.add(new HeatCell(b.id(), VerdictRow.shown(node), b.after(), b.expected())));
    }
    cells.sort(Comparator.comparing(HeatCell::organisation));
    return cells;
  }

  /** The tested organisations in the window; expected is each one's share of all complaints. */
  Funnel funnel(int node, int start) {
    Span window = new Span(start, panel.periods().size());
    List<Explanation.Body> tested = OwnHistory.of(panel, settings, node, start);
    Map<String, Integer> totals = totals(window);
    double observed = tested.stream().mapToInt(Explanation.Body::after).sum();
    double all = tested.stream().mapToInt(b -> totals.getOrDefault(b.id(), 0)).sum();
    PeerPoints points = new PeerPoints();
    for (Explanation.Body body : tested) {
      double expected = observed / Math.max(1, all) * totals.getOrDefault(body.id(), 0);
      if (expected > 0) {
        points.add(body.id(), body.after(), expected);
      }
    }
    return points.funnel();
  }

  /** All complaints of each organisation in a span. */
  private Map<String, Integer> totals(Span span) {
    Map<String, Integer> totals = new HashMap<>();
    for (int o = 0; o < panel.organisations().size(); o++) {
      totals.put(panel.organisations().get(o).id(), panel.total(o, span));
    }
    return totals;
  }
}
