package org.redthread.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.particulars.Recommendation;
import org.redthread.report.wording.WordingFile;

/** Tables of words: where a failing shows most, what became of recommendations, what terms mean. */
final class IssueTables {
  /** Organisations that the table of one failing has; all are in the annex. */
  private static final int MOST = 8;

  private IssueTables() {}

  /** The organisations with the most complaints of the failing in scope, most first. */
  static Block.Table where(Material m) {
    Grid grid =
        new Grid("where", m)
            .column("organisation", Align.TEXT, 70)
            .column("region", Align.TEXT, 34)
            .column("count", Align.NUMBER, 28)
            .column("expected", Align.NUMBER, 28);
    m.findings().heatMap().stream()
        .filter(cell -> m.scope().verdict().filter(v -> v.node().equals(cell.node())).isPresent())
        .sorted(
            Comparator.comparingLong(HeatCell::count)
                .reversed()
                .thenComparing(cell -> m.name(cell.organisation())))
        .limit(MOST)
        .forEach(cell -> grid.row(where(cell, m)));
    return grid.table();
  }

  private static List<List<Inline>> where(HeatCell cell, Material m) {
    String id = "heat/" + cell.organisation() + "/" + cell.node() + "/";
    return List.of(
        Inline.words(m.name(cell.organisation())),
        m.region(m.organisation(cell.organisation())),
        m.cell(id + "count"),
        m.cell(id + "expected"));
  }

  /** Remedies that have fallen due, and whether the failing came again. */
  static Block.Table afterRemedy(Material m) {
    Grid grid =
        new Grid("after-remedy", m)
            .column("failing", Align.TEXT, 60)
            .column("remedies", Align.NUMBER, 24)
            .column("again", Align.NUMBER, 24)
            .column("organisations", Align.NUMBER, 26)
            .column("organisations-again", Align.NUMBER, 26);
    for (NodeVerdict v : m.findings().verdicts()) {
      String id = "verdict/" + v.node() + "/remed";
      grid.row(
          List.of(
              Inline.words(v.label().in(m.language())),
              m.cell(id + "ies"),
              m.cell(id + "ies-again"),
              m.cell(id + "ied-organisations"),
              m.cell(id + "ied-organisations-again")));
    }
    return grid.table();
  }

  static Block.Table glossary(Material m) {
    Grid grid =
        new Grid("glossary", m).column("term", Align.TEXT, 45).column("meaning", Align.TEXT, 115);
    for (WordingFile.GlossaryWords entry : m.words().glossary()) {
      grid.row(List.of(m.fill(entry.term()), m.fill(entry.meaning())));
    }
    return grid.table();
  }

  /** What earlier editions asked for, and how far it has come. */
  static Block.Table earlier(Material m) {
    Grid grid =
        new Grid("earlier-recommendations", m)
            .column("edition", Align.TEXT, 18)
            .column("addressee", Align.TEXT, 34)
            .column("action", Align.TEXT, 46)
            .column("status", Align.TEXT, 22)
            .column("progress", Align.TEXT, 40);
    m.issue().earlier().forEach(r -> grid.row(earlier(r, m)));
    return grid.table();
  }

  private static List<List<Inline>> earlier(Recommendation r, Material m) {
    Recommendation.Status status = r.status().orElse(Recommendation.Status.OPEN);
    return List.of(
        Inline.words(Integer.toString(r.edition())),
        Inline.words(r.addressee().in(m.language())),
        Inline.words(r.action().in(m.language())),
        Inline.words(
            m.words().value("status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
        Inline.words(r.progress().in(m.language())));
  }
}
