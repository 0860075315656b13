package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Block.Align;
import org.redthread.report.blocks.Block.Column;
import org.redthread.report.blocks.Block.Row;
import org.redthread.report.blocks.Inline;
import org.redthread.report.wording.WordingFile.CaptionWords;

/** Puts a table together: columns named in the wording, rows of inline cells. */
final class Grid {
  private final String name;
  private final Material material;
  private final CaptionWords words;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  Grid(String name, Material material) {
    this.name = name;
    this.material = material;
    this.words =
        org.redthread.report.wording.WordingFile.entry(material.words().tables(), name, "tables");
  }

  Grid column(String key, Align align, double millimetres) {
    return heading(words.label(key), align, millimetres);
  }

  Grid heading(String text, Align align, double millimetres) {
    columns.add(new Column(text, align, millimetres));
    return this;
  }

  void row(List<List<Inline>> cells) {
    rows.add(new Row(cells, false));
  }

  void total(List<List<Inline>> cells) {
    rows.add(new Row(cells, true));
  }

  /** A table without rows would be none to those who hear it read: it says that it has nothing. */
  Block.Table table() {
    if (rows.isEmpty()) {
      row(columns.stream().map(column -> material.absent()).toList());
    }
    return new Block.Table(
        "table-" + name + material.suffix(),
        material.fill(words.caption()),
        words.description(),
        columns,
        rows,
        words.notes().stream().map(material::fill).toList());
  }
}
