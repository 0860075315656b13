package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.RemedyRow;
import org.redthread.report.findings.TypeRow;
import org.redthread.report.findings.VerdictNews;

/** The failings of a year. */
final class TypeTables {
  private TypeTables() {}

  /** The most specific failings; with a column for rates where any activity is known. */
  static Block.Table types(Material m) {
    List<TypeRow> rows = m.year().types().stream().filter(t -> !t.theme()).toList();
    boolean rates = rows.stream().anyMatch(t -> t.rate().isPresent());
    Grid grid =
        new Grid("failure-types", m)
            .column("failing", Align.TEXT, rates ? 46 : 68)
            .column("complaints", Align.NUMBER, 20)
            .column("share", Align.NUMBER, rates ? 31 : 36)
            .column("relative", Align.NUMBER, rates ? 31 : 36);
    if (rates) {
      grid.column("rate", Align.NUMBER, 32);
    }
    for (TypeRow type : rows) {
      List<List<Inline>> cells = new ArrayList<>(first(type, m));
      cells.add(m.interval(id(type) + "relative"));
      if (rates) {
        cells.add(m.interval(id(type) + "rate"));
      }
      grid.row(cells);
    }
    return grid.table();
  }

  private static String id(TypeRow type) {
    return "year/type/" + type.node() + "/";
  }

  private static List<List<Inline>> first(TypeRow type, Material m) {
    return List.of(
        Inline.words(type.label().in(m.language())),
        m.cell(id(type) + "complaints"),
        m.interval(id(type) + "share"));
  }

  static Block.Table themes(Material m) {
    Grid grid =
        new Grid("themes", m)
            .column("theme", Align.TEXT, 68)
            .column("complaints", Align.NUMBER, 20)
            .column("share", Align.NUMBER, 36)
            .column("relative", Align.NUMBER, 36);
    for (TypeRow type : m.year().types().stream().filter(TypeRow::theme).toList()) {
      List<List<Inline>> cells = new ArrayList<>(first(type, m));
      cells.add(m.interval(id(type) + "relative"));
      grid.row(cells);
    }
    return grid.table();
  }

  /** The failings whose part of all complaints has changed beyond chance. */
  static Block.Table changes(Material m) {
    Grid grid =
        new Grid("changes", m)
            .column("failing", Align.TEXT, 58)
            .column("before", Align.NUMBER, 22)
            .column("like", Align.NUMBER, 22)
            .column("relative", Align.NUMBER, 36)
            .column("change", Align.TEXT, 22);
    for (TypeRow type : m.year().types()) {
      if (type.change() == TypeRow.Change.RISEN || type.change() == TypeRow.Change.FALLEN) {
        grid.row(
            List.of(
                Inline.words(type.label().in(m.language())),
                m.cell(id(type) + "before/complaints"),
                m.cell(id(type) + "like/complaints"),
                m.interval(id(type) + "relative"),
                Inline.words(
                    m.code("change", type.change().name().toLowerCase(java.util.Locale.ROOT)))));
      }
    }
    return grid.table();
  }

  static Block.Table remedies(Material m) {
    Grid grid =
        new Grid("remedies", m)
            .column("failing", Align.TEXT, 80)
            .column("due", Align.NUMBER, 40)
            .column("again", Align.NUMBER, 40);
    for (RemedyRow row : m.year().remedies().stream().filter(each -> !each.ofAll()).toList()) {
      String id = "year/remedy/" + row.node() + "/";
      String name =
          row.node().equals(RemedyRow.OTHER)
              ? m.words().value("other-failings")
              : row.label().in(m.language());
      grid.row(List.of(Inline.words(name), m.cell(id + "due"), m.cell(id + "again")));
    }
    grid.total(
        List.of(
            Inline.words(m.words().value("all-failings")),
            m.cell("year/remedies/due"),
            m.cell("year/remedies/again")));
    return grid.table();
  }

  static Block.Table news(Material m) {
    Grid grid =
        new Grid("news", m)
            .column("failing", Align.TEXT, 70)
            .column("before", Align.TEXT, 45)
            .column("now", Align.TEXT, 45);
    for (VerdictNews news : m.year().news()) {
      grid.row(
          List.of(
              Inline.words(news.label().in(m.language())),
              Inline.words(m.words().verdict(news.before()).label()),
              Inline.words(m.words().verdict(news.now()).label())));
    }
    return grid.table();
  }
}
