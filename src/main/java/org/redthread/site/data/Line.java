package org.redthread.site.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a result file, by the names of its columns; what a file does not have is missing. */
public record Line(Map<String, String> cells) {
  public Line {
    cells = Map.copyOf(cells);
  }

  static Line of(List<String> columns, String[] row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.length; i++) {
      cells.put(columns.get(i), row[i]);
    }
    return new Line(cells);
  }

  /** Empty where missing. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
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
