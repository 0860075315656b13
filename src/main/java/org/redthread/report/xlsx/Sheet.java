package org.redthread.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Numbering;
import org.redthread.report.blocks.Report;

/**
 * One worksheet with one table.
 *
 * @param name of the worksheet, at most 31 characters, such as Table 3
 * @param file name of the CSV twin, without its ending
 * @param caption of the table
 * @param notes positions of its notes among all of the workbook, from 1
 */
record Sheet(String name, String file, String caption, List<Integer> notes, FlatTable table) {
  Sheet {
    notes = List.copyOf(notes);
  }

  /** Its name and caption with the marks of its notes. */
  String title() {
    StringBuilder title = new StringBuilder(name + ": " + caption);
    notes.forEach(note -> title.append(" [note ").append(note).append(']'));
    return title.toString();
  }

  /** All tables of a report in order; their notes are counted through the workbook. */
  static List<Sheet> of(Report report) {
    Numbering numbering = report.numbering();
    List<Sheet> sheets = new ArrayList<>();
    int notes = 0;
    for (Block.Table table : tables(report)) {
      List<Integer> own =
          IntStream.rangeClosed(notes + 1, notes + table.notes().size()).boxed().toList();
      notes += own.size();
      String name = report.term("table") + " " + numbering.number(table.id());
      String caption = Inline.plain(table.caption(), numbering);
      sheets.add(new Sheet(name, table.id(), caption, own, FlatTable.of(table, report)));
    }
    return sheets;
  }

  /** The texts of all notes in their order. */
  static List<String> notes(Report report) {
    Numbering numbering = report.numbering();
    return tables(report).stream()
        .flatMap(table -> table.notes().stream())
        .map(note -> Inline.plain(note, numbering))
        .toList();
  }

  private static List<Block.Table> tables(Report report) {
    return report
        .blocks()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }
}
