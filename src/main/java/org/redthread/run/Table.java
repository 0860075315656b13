package org.redthread.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table of text as read from a file: column names and rows of the same width. Empty text
 * means missing. For files that fit in memory; feeds are streamed by the intake stage.
 *
 * @param file where it came from, for messages
 * @param columns the header, distinct names
 * @param rows the cells, each row as wide as the header
 * @param lines the line of the file on which each row starts, counted from 1
 */
public record Table(Path file, List<String> columns, List<String[]> rows, List<Long> lines) {

  /**
   * The position of a column.
   *
   * @throws OperatorException if there is no such column; the message lists those there are
   */
  public int column(String name) {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw new OperatorException(
          "%s has no column '%s'; its columns are: %s."
              .formatted(file, name, String.join(", ", columns)));
    }
    return at;
  }

  public boolean has(String name) {
    return columns.contains(name);
  }

  /** The cells of one column, from the first row to the last. */
  public List<String> values(String name) {
    int at = column(name);
    List<String> values = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      values.add(row[at]);
    }
    return values;
  }

  public int size() {
    return rows.size();
  }

  /** The slip of a cell that cannot be read: file, line, column and what was expected. */
  public OperatorException slip(int row, String column, String expected) {
    return new OperatorException(
        "%s line %d, column '%s': expected %s.".formatted(file, lines.get(row), column, expected));
  }
}
