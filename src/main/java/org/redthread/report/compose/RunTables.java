package org.redthread.report.compose;

import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Provenance;

/** Where the rows went, and which files they came from. */
final class RunTables {
  private RunTables() {}

  static Block.Table reconciliation(Material m) {
    Grid grid =
        new Grid("reconciliation", m)
            .column("file", Align.TEXT, 50)
            .column("read", Align.NUMBER, 20)
            .column("accepted", Align.NUMBER, 22)
            .column("superseded", Align.NUMBER, 23)
            .column("duplicate", Align.NUMBER, 22)
            .column("quarantined", Align.NUMBER, 23);
    for (DataQuality.Line line : m.findings().dataQuality().lines()) {
      grid.row(rows(line.file(), line.file(), m));
    }
    grid.total(rows("total", m.words().value("total"), m));
    return grid.table();
  }

  private static List<List<Inline>> rows(String file, String label, Material m) {
    String id = "quality/" + file + "/";
    return List.of(
        Inline.words(label),
        m.cell(id + "read"),
        m.cell(id + "accepted"),
        m.cell(id + "superseded"),
        m.cell(id + "duplicate"),
        m.cell(id + "quarantined"));
  }

  static Block.Table inputs(Material m) {
    Grid grid =
        new Grid("inputs", m)
            .column("file", Align.TEXT, 50)
            .column("rows", Align.NUMBER, 20)
            .column("sha256", Align.CODE, 90);
    for (Provenance.Input input : m.findings().provenance().inputs()) {
      grid.row(
          List.of(
              Inline.words(input.path()),
              m.cell("provenance/" + input.path() + "/rows"),
              Inline.words(input.sha256())));
    }
    return grid.table();
  }

  static Block.Table provenance(Material m) {
    Grid grid =
        new Grid("provenance", m).column("what", Align.TEXT, 50).column("value", Align.CODE, 110);
    for (String key :
        List.of("run-id", "version", "commit", "configuration-hash", "seed", "spark", "java")) {
      grid.row(List.of(Inline.words(m.words().value(key)), m.phrases().code("provenance/" + key)));
    }
    return grid.table();
  }
}
