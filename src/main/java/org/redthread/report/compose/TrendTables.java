package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.RegionRow;
import org.redthread.report.findings.Summaries;
import org.redthread.report.findings.Trends;

/** The data behind timeline, small multiples and map. */
final class TrendTables {
  private TrendTables() {}

  static Block.Table quarters(Material m) {
    Trends trends = m.findings().trends().orElseThrow(TrendPictures::absent);
    List<NodeVerdict> nodes = m.findings().verdicts();
    Grid grid = new Grid("quarters", m).column("quarter", Align.TEXT, 30);
    for (NodeVerdict v : nodes) {
      grid.heading(v.label().in(m.language()), Align.NUMBER, 130.0 / nodes.size());
    }
    for (int at = 0; at < trends.quarters(); at++) {
      List<List<Inline>> cells = new ArrayList<>();
      cells.add(Inline.words(m.wording().quarter(trends.quarter(at))));
      for (NodeVerdict v : nodes) {
        cells.add(m.cell(trends.node(v.node(), at)));
      }
      grid.row(cells);
    }
    return grid.table();
  }

  /** A row an organisation and quarter. */
  static Block.Table organisations(Material m) {
    Trends trends = m.findings().trends().orElseThrow(TrendPictures::absent);
    Grid grid =
        new Grid("organisation-quarters", m)
            .column("organisation", Align.TEXT, 76)
            .column("quarter", Align.TEXT, 34)
            .column("complaints", Align.NUMBER, 30);
    for (Trends.Line line : trends.organisations()) {
      for (int at = 0; at < trends.quarters(); at++) {
        grid.row(
            List.of(
                Inline.words(m.name(line.id())),
                Inline.words(m.wording().quarter(trends.quarter(at))),
                m.cell(trends.organisation(line.id(), at))));
      }
    }
    return grid.table();
  }

  static Block.Table regions(Material m) {
    Grid grid =
        new Grid("regions", m)
            .column("region", Align.TEXT, 44)
            .column("organisations", Align.NUMBER, 26)
            .column("elevated", Align.NUMBER, 30)
            .column("complaints", Align.NUMBER, 22)
            .column("expected", Align.NUMBER, 20)
            .column("ratio", Align.NUMBER, 18);
    List<RegionRow> regions = new ArrayList<>(Summaries.regions(m.findings()));
    regions.sort(Comparator.comparing(RegionRow::region, Alphabet.of(m.language())));
    for (RegionRow r : regions) {
      grid.row(
          List.of(
              Inline.words(r.region()),
              m.cell(r.fact("organisations")),
              m.cell(r.fact("elevated")),
              m.cell(r.fact("complaints")),
              m.cell(r.fact("expected")),
              m.cell(r.fact("ratio"))));
    }
    return grid.table();
  }
}
