package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.Closings;
import org.redthread.report.findings.MonthVolume;

/** How many complaints came in and how they ended. */
final class VolumeTables {
  private VolumeTables() {}

  static Block.Table months(Material m) {
    Grid grid =
        new Grid("months", m)
            .column("month", Align.TEXT, 60)
            .column("complaints", Align.NUMBER, 50)
            .column("before", Align.NUMBER, 50);
    for (MonthVolume month : m.year().monthly()) {
      String id = "year/month/" + month.month() + "/";
      grid.row(
          List.of(
              Inline.words(m.wording().month(month.month())),
              m.cell(id + "complaints"),
              m.cell(id + "before")));
    }
    grid.total(
        List.of(
            Inline.words(m.words().value("all-months")),
            m.cell("year/complaints"),
            m.year().like().filter(l -> l.months() == m.year().months()).isPresent()
                ? m.cell("year/before/complaints")
                : m.absent()));
    return grid.table();
  }

  static Block.Table outcomes(Material m) {
    return parts("outcome", "outcomes", m.year().closings().outcomes(), m);
  }

  static Block.Table severities(Material m) {
    return parts("severity", "severities", m.year().closings().severities(), m);
  }

  private static Block.Table parts(
      String kind, String table, List<Closings.Part> parts, Material m) {
    Grid grid =
        new Grid(table, m)
            .column(kind, Align.TEXT, 80)
            .column("complaints", Align.NUMBER, 40)
            .column("share", Align.NUMBER, 40);
    for (Closings.Part part : parts) {
      String id = "year/closed/" + kind + "/" + part.code() + "/";
      grid.row(
          List.of(
              Inline.words(m.code(kind, part.code())),
              m.cell(id + "complaints"),
              m.cell(id + "share")));
    }
    List<List<Inline>> total = new ArrayList<>();
    total.add(Inline.words(m.words().value("all-closed")));
    total.add(m.cell("year/closed/complaints"));
    total.add(Inline.words(""));
    grid.total(total);
    return grid.table();
  }
}
