package org.redthread.report.compose;

import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.NodeVerdict;

/** The verdicts and the evidence each rests on. */
final class VerdictTables {
  private VerdictTables() {}

  static Block.Table verdicts(Material m) {
    Grid grid =
        new Grid("verdicts", m)
            .column("failing", Align.TEXT, 41)
            .column("verdict", Align.TEXT, 36)
            .column("complaints", Align.NUMBER, 22)
            .column("at-least", Align.NUMBER, 26)
            .column("ratio", Align.NUMBER, 35);
    for (NodeVerdict v : m.findings().verdicts()) {
      grid.row(row(v, m));
    }
    return grid.table();
  }

  private static List<List<Inline>> row(NodeVerdict v, Material m) {
    String id = "verdict/" + v.node() + "/";
    return List.of(
        label(v, m),
        Inline.words(m.words().verdict(v.verdict()).label()),
        m.cell(id + "complaints"),
        m.phrases().fill(m.words().value("of"), org.redthread.report.wording.Scope.of(v)),
        m.interval(id + "rate-ratio"));
  }

  static Block.Table evidence(Material m) {
    Grid grid =
        new Grid("evidence", m)
            .column("failing", Align.TEXT, 40)
            .column("scan", Align.NUMBER, 19)
            .column("trend", Align.NUMBER, 19)
            .column("effective", Align.NUMBER, 24)
            .column("regions", Align.NUMBER, 17)
            .column("quarters", Align.NUMBER, 19)
            .column("detectable", Align.NUMBER, 22);
    for (NodeVerdict v : m.findings().verdicts()) {
      grid.row(evidence(v, m));
    }
    return grid.table();
  }

  private static List<List<Inline>> evidence(NodeVerdict v, Material m) {
    String id = "verdict/" + v.node() + "/";
    return List.of(
        label(v, m),
        m.cell(id + "scan-p"),
        m.cell(id + "trend-p"),
        m.cell(id + "effective-organisations"),
        m.cell(id + "regions"),
        m.phrases().fill(m.words().value("of-quarters"), org.redthread.report.wording.Scope.of(v)),
        m.cell(id + "smallest-detectable-ratio"));
  }

  private static List<Inline> label(NodeVerdict v, Material m) {
    return Inline.words(v.label().in(m.language()));
  }
}
