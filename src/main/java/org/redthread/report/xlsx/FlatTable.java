package org.redthread.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Numbering;
import org.redthread.report.blocks.Report;

/**
 * A table with one value a cell. A printed cell such as "1.52 (1.31 to 1.77)" becomes three.
 *
 * @param headings one a column, no two the same
 * @param rows as wide as the headings
 */
public record FlatTable(List<String> headings, List<List<Cell>> rows) {
  /** What stands in a table that has nothing to say: an empty one reads like a fault. */
  private static final String NONE = "[x]";

  public FlatTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether a column holds numbers, perhaps among marks. */
  boolean numeric(int column) {
    return rows.stream().anyMatch(row -> row.get(column) instanceof Cell.Number);
  }

  static FlatTable of(Block.Table table, Report report) {
    int[] widths = widths(table);
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      headings.addAll(headings(table.columns().get(column).heading(), widths[column], report));
    }
    Numbering numbering = report.numbering();
    List<List<Cell>> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < widths.length; column++) {
        List<Inline> printed = row.cells().get(column);
        cells.addAll(
            widths[column] == 1
                ? List.of(single(printed, report, numbering))
                : several(printed, widths[column], report, numbering));
      }
      rows.add(cells);
    }
    if (rows.isEmpty()) {
      rows.add(headings.stream().map(h -> (Cell) new Cell.Text(NONE)).toList());
    }
    return new FlatTable(headings, rows);
  }

  /** For each column the most figures that stand in one of its cells, at least 1. */
  private static int[] widths(Block.Table table) {
    int[] widths = new int[table.columns().size()];
    for (int column = 0; column < widths.length; column++) {
      int at = column;
      widths[column] =
          table.rows().stream()
              .mapToInt(row -> amounts(row.cells().get(at)).size())
              .reduce(1, Math::max);
    }
    return widths;
  }

  private static List<String> headings(String heading, int width, Report report) {
    return switch (width) {
      case 1 -> List.of(heading);
      case 2 -> List.of(heading, part(heading, "sheet-of", report));
      case 3 ->
          List.of(
              heading, part(heading, "sheet-lower", report), part(heading, "sheet-upper", report));
      default ->
          throw new IllegalArgumentException("a cell under '" + heading + "' has over 3 figures");
    };
  }

  private static String part(String heading, String term, Report report) {
    return heading + ": " + report.term(term);
  }

  private static Cell single(List<Inline> printed, Report report, Numbering numbering) {
    List<Inline.Amount> amounts = amounts(printed);
    boolean bare = printed.size() == 1 && amounts.size() == 1;
    return bare
        ? PrintedNumber.cell(amounts.get(0), report.language())
        : new Cell.Text(Inline.plain(printed, numbering));
  }

  private static List<Cell> several(
      List<Inline> printed, int width, Report report, Numbering numbering) {
    List<Inline.Amount> amounts = amounts(printed);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(
          amounts.size() == width
              ? PrintedNumber.cell(amounts.get(i), report.language())
              : new Cell.Text(Inline.plain(printed, numbering)));
    }
    return cells;
  }

  private static List<Inline.Amount> amounts(List<Inline> printed) {
    return printed.stream()
        .filter(Inline.Amount.class::isInstance)
        .map(Inline.Amount.class::cast)
        .toList();
  }
}
