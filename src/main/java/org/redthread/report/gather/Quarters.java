package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.Quarter;
import org.redthread.report.findings.Trends;
import org.redthread.signals.Panel;
import org.redthread.signals.Periods;
import org.redthread.signals.Span;

/** Counts of a panel by whole quarters. */
final class Quarters {
  /** A page of small charts. */
  private static final int ORGANISATIONS = 12;

  private final Panel panel;
  private final int start;
  private final int length;

  Quarters(Panel panel) {
    this.panel = panel;
    Periods periods = panel.periods();
    this.length = periods.unit() == Periods.Unit.YEAR ? 0 : periods.perQuarter();
    this.start = length == 0 ? 0 : first(periods, length);
  }

  /** The first period that opens a quarter. */
  private static int first(Periods periods, int length) {
    int at = 0;
    while (at < periods.size() && periods.season(at) % length != 0) {
      at++;
    }
    return at;
  }

  /** None where the panel counts in years or has no whole quarter. */
  Optional<Trends> of(List<String> nodes, List<OrganisationRow> organisations) {
    if (length == 0 || panel.periods().size() - start < length) {
      return Optional.empty();
    }
    int theme = panel.types().position(nodes.get(0));
    List<Trends.Line> lines = new ArrayList<>();
    for (String node : nodes) {
      int position = panel.types().position(node);
      lines.add(line(VerdictRow.shown(node), span -> panel.count(position, span)));
    }
    return Optional.of(
        new Trends(
            Quarter.of(Series.first(panel.periods().label(start))),
            lines,
            largest(organisations)
                .map(o -> line(o, span -> panel.count(theme, at(o), span)))
                .toList()));
  }

  /** Those with the most complaints in the window, in the order of their ids. */
  private static java.util.stream.Stream<String> largest(List<OrganisationRow> organisations) {
    return organisations.stream()
        .sorted(
            Comparator.comparingLong((OrganisationRow o) -> -o.after())
                .thenComparing(OrganisationRow::id))
        .limit(ORGANISATIONS)
        .map(OrganisationRow::id)
        .sorted();
  }

  private int at(String organisation) {
    return IntStream.range(0, panel.organisations().size())
        .filter(o -> panel.organisations().get(o).id().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private Trends.Line line(String id, java.util.function.ToLongFunction<Span> count) {
    List<Long> counts = new ArrayList<>();
    for (int from = start; from + length <= panel.periods().size(); from += length) {
      counts.add(count.applyAsLong(new Span(from, from + length)));
    }
    return new Trends.Line(id, counts);
  }
}
