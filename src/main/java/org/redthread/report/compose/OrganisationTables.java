package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.BreadthPoint;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.OrganisationRow;

/** The data behind the charts: quarter by quarter, organisation by organisation. */
final class OrganisationTables {
  private OrganisationTables() {}

  static Block.Table breadth(Material m) {
    Grid grid =
        new Grid("breadth", m)
            .column("quarter", Align.TEXT, 40)
            .column("at-least", Align.NUMBER, 40)
            .column("exposed", Align.NUMBER, 40)
            .column("complaints", Align.NUMBER, 40);
    for (BreadthPoint p : m.findings().breadth()) {
      String id = "breadth/" + p.quarter() + "/";
      grid.row(
          List.of(
              Inline.words(m.wording().quarter(p.quarter())),
              m.cell(id + "at-least"),
              m.cell(id + "exposed"),
              m.cell(id + "complaints")));
    }
    return grid.table();
  }

  static Block.Table organisations(Material m) {
    Grid grid =
        new Grid("organisations", m)
            .column("organisation", Align.TEXT, 60)
            .column("region", Align.TEXT, 22)
            .column("before", Align.NUMBER, 15)
            .column("after", Align.NUMBER, 14)
            .column("expected", Align.NUMBER, 17)
            .column("ratio", Align.NUMBER, 32);
    for (OrganisationRow o : byName(m)) {
      grid.row(row(o, m));
    }
    return grid.table();
  }

  /** In the order of names, so that a reader finds an organisation. */
  private static List<OrganisationRow> byName(Material m) {
    return m.findings().organisations().stream()
        .sorted(
            Comparator.comparing(OrganisationRow::name, Alphabet.of(m.language()))
                .thenComparing(OrganisationRow::id))
        .toList();
  }

  private static List<List<Inline>> row(OrganisationRow o, Material m) {
    String id = "organisation/" + o.id() + "/";
    return List.of(
        Inline.words(o.name()),
        m.region(Optional.of(o)),
        m.cell(id + "before"),
        m.cell(id + "after"),
        m.cell(id + "expected"),
        m.interval(id + "ratio"));
  }

  static Block.Table heatMap(Material m) {
    List<NodeVerdict> nodes = m.findings().verdicts();
    Grid grid = new Grid("heat-map", m).column("organisation", Align.TEXT, 48);
    for (NodeVerdict v : nodes) {
      grid.heading(v.label().in(m.language()), Align.NUMBER, 112.0 / nodes.size());
    }
    for (OrganisationRow o : byName(m)) {
      grid.row(heat(o.id(), nodes, m));
    }
    return grid.table();
  }

  private static List<List<Inline>> heat(String organisation, List<NodeVerdict> nodes, Material m) {
    List<List<Inline>> cells = new ArrayList<>();
    cells.add(Inline.words(m.name(organisation)));
    for (NodeVerdict v : nodes) {
      String id = "heat/" + organisation + "/" + v.node() + "/count";
      cells.add(m.cell(id));
    }
    return cells;
  }
}
