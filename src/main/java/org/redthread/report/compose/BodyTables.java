package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.BodyRow;
import org.redthread.report.findings.PeerRow;

/** The organisations of a year. */
final class BodyTables {
  private BodyTables() {}

  /** Most complaints first; with a column for rates where any activity is known. */
  static Block.Table bodies(Material m) {
    boolean rates = m.year().bodies().stream().anyMatch(b -> b.rate().isPresent());
    Grid grid =
        new Grid("bodies", m)
            .column("organisation", Align.TEXT, rates ? 56 : 68)
            .column("complaints", Align.NUMBER, rates ? 20 : 23)
            .column("before", Align.NUMBER, rates ? 20 : 23)
            .column("decided", Align.NUMBER, rates ? 18 : 23)
            .column("upheld", Align.NUMBER, rates ? 16 : 23);
    if (rates) {
      grid.column("rate", Align.NUMBER, 30);
    }
    for (BodyRow body : m.year().bodies()) {
      grid.row(body(body, rates, m));
    }
    return grid.table();
  }

  private static List<List<Inline>> body(BodyRow body, boolean rates, Material m) {
    String id = "year/body/" + body.id() + "/";
    List<List<Inline>> cells = new ArrayList<>();
    cells.add(Inline.words(body.name()));
    for (String figure : List.of("complaints", "before/complaints", "decided", "upheld")) {
      cells.add(m.cell(id + figure));
    }
    if (rates) {
      cells.add(m.interval(id + "rate"));
    }
    return cells;
  }

  static Block.Table standingOut(Material m) {
    Grid grid =
        new Grid("standing-out", m)
            .column("organisation", Align.TEXT, 56)
            .column("failing", Align.TEXT, 44)
            .column("observed", Align.NUMBER, 20)
            .column("expected", Align.NUMBER, 20)
            .column("ratio", Align.NUMBER, 20);
    for (PeerRow row : m.year().peers()) {
      List<List<Inline>> cells = new ArrayList<>();
      cells.add(Inline.words(row.name()));
      cells.addAll(peer(row, m));
      grid.row(cells);
    }
    return grid.table();
  }

  private static List<List<Inline>> peer(PeerRow row, Material m) {
    return List.of(
        Inline.words(row.label().in(m.language())),
        m.cell(row.id() + "observed"),
        m.cell(row.id() + "expected"),
        m.cell(row.id() + "ratio"));
  }

  /** One organisation beside its peers, failing by failing. */
  static Block.Table comparison(Material m) {
    Grid grid =
        new Grid("comparison", m)
            .column("failing", Align.TEXT, 60)
            .column("observed", Align.NUMBER, 22)
            .column("expected", Align.NUMBER, 22)
            .column("ratio", Align.NUMBER, 22)
            .column("stands-out", Align.TEXT, 34);
    for (PeerRow row : m.year().peers()) {
      List<List<Inline>> cells = new ArrayList<>(peer(row, m));
      cells.add(Inline.words(m.words().value(row.standsOut() ? "stands-out" : "no-difference")));
      grid.row(cells);
    }
    return grid.table();
  }
}
