package org.redthread.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/** The second files of a source, read once and kept by key. */
public final class Joined {
  private final List<JoinTable> tables;

  private Joined(List<JoinTable> tables) {
    this.tables = tables;
  }

  /**
   * Reads the second files; there may be none.
   *
   * @throws OperatorException if one cannot be read or lacks a declared column
   */
  public static Joined load(Source source, Path dataFolder) {
    List<JoinTable> tables = new ArrayList<>();
    for (Join join : source.joins()) {
      tables.add(JoinTable.load(source, join, dataFolder));
    }
    return new Joined(List.copyOf(tables));
  }

  /** What was found in the second files and how much of it was used so far. */
  public List<JoinCounts> counts() {
    return tables.stream().map(JoinTable::counts).toList();
  }

  /** Rows with the columns of the second files behind their own. */
  RowReader widen(Path file, RowReader rows) {
    return tables.isEmpty() ? rows : new Wide(file, rows);
  }

  private final class Wide implements RowReader {
    private final RowReader rows;
    private final List<String> columns;
    private final int[] keys;

    Wide(Path file, RowReader rows) {
      this.rows = rows;
      this.columns = new ArrayList<>(rows.columns());
      this.keys = new int[tables.size()];
      Set<String> names = new HashSet<>(columns);
      for (int at = 0; at < keys.length; at++) {
        JoinTable table = tables.get(at);
        keys[at] = columns.indexOf(table.on());
        for (String name : table.columns()) {
          if (!names.add(name)) {
            throw new OperatorException(
                "%s has the column '%s' and so has a file joined to it; take it from one of them."
                    .formatted(file, name));
          }
          columns.add(name);
        }
      }
    }

    @Override
    public List<String> columns() {
      return columns;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
      RawRow row = rows.next();
      if (row == null || !row.broken().isEmpty()) {
        return row;
      }
      List<String> cells = new ArrayList<>(row.cells());
      for (int at = 0; at < keys.length; at++) {
        JoinTable table = tables.get(at);
        List<String> found = table.find(row.cells().get(keys[at]).strip());
        if (found == null) {
          return RawRow.broken(
              row.line(), "two different rows of %s have its key".formatted(table.name()));
        }
        cells.addAll(found);
      }
      return RawRow.of(row.line(), cells);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
