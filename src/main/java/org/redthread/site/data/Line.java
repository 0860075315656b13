package org.redthread.site.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A row of a result file, by the names of its columns; what a file does not have is missing. Rows
 * of one file share the names: a large run has a million of them.
 */
public final class Line {
  private final Columns columns;
  private final String[] cells;

  private Line(Columns columns, String[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** The columns of a file that are kept, and where they stand in it. */
  static final class Columns {
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] kept;
    private String[] above;

    /**
     * @param names as they stand in the file
     * @param shown whether a column is kept
     */
    Columns(List<String> names, Predicate<String> shown) {
      this.kept =
          IntStream.range(0, names.size()).filter(place -> shown.test(names.get(place))).toArray();
      this.above = new String[kept.length];
      for (int place : kept) {
        places.put(names.get(place), places.size());
      }
    }

    /**
     * The next row of the file, as wide as its header. A cell that says what the one above it says
     * shares its text: a large file is sorted, and half of it is said again and again.
     */
    Line line(List<String> row) {
      String[] cells = new String[kept.length];
      for (int i = 0; i < kept.length; i++) {
        String cell = row.get(kept[i]);
        cells[i] = cell.equals(above[i]) ? above[i] : cell;
      }
      above = cells;
      return new Line(this, cells);
    }
  }

  /** Empty where missing. */
  public String text(String column) {
    Integer place = columns.places.get(column);
    return place == null ? "" : cells[place];
  }

  /** Not-a-number where missing. */
  public double number(String column) {
    return text(column).isEmpty() ? Double.NaN : Double.parseDouble(text(column));
  }

  /** 0 where missing. */
  public long count(String column) {
    return text(column).isEmpty() ? 0 : Long.parseLong(text(column));
  }
}
