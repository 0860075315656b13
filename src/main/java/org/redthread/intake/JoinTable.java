package org.redthread.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/** The rows of a second file by their key. */
final class JoinTable {
  private final Join join;
  private final Map<String, List<String>> rows = new HashMap<>();
  private final Map<String, Integer> conflicting = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<String> nothing;
  private long read;
  private long duplicate;
  private long quarantined;
  private long without;

  private JoinTable(Join join) {
    this.join = join;
    this.nothing = Collections.nCopies(join.columns().size(), "");
  }

  static JoinTable load(Source source, Join join, Path folder) {
    JoinTable table = new JoinTable(join);
    for (Path file : FilePatterns.find(folder, join.files(), source.id())) {
      List<String> expected = new ArrayList<>(join.columns());
      expected.add(join.key());
      try (RowReader reader = RowReaders.open(source.format(), source, file, expected)) {
        table.addAll(file, reader);
      } catch (IOException e) {
        throw FeedText.slip(file, e);
      }
    }
    return table;
  }

  private void addAll(Path file, RowReader reader) throws IOException {
    Columns columns = new Columns(reader.columns());
    int key = place(file, columns, join.key());
    int[] places = new int[join.columns().size()];
    for (int at = 0; at < places.length; at++) {
      places[at] = place(file, columns, join.columns().get(at));
    }
    for (RawRow row = reader.next(); row != null; row = reader.next()) {
      read++;
      if (!row.broken().isEmpty() || row.cells().get(key).isBlank()) {
        quarantined++;
      } else {
        add(row.cells().get(key).strip(), cells(row, places));
      }
    }
  }

  private static int place(Path file, Columns columns, String name) {
    int at = columns.at(name);
    if (at < 0) {
      throw new OperatorException(
          "%s has no column '%s', which a 'join' expects.".formatted(file, name));
    }
    return at;
  }

  private static List<String> cells(RawRow row, int[] places) {
    List<String> cells = new ArrayList<>(places.length);
    for (int place : places) {
      cells.add(row.cells().get(place));
    }
    return cells;
  }

  private void add(String key, List<String> cells) {
    if (conflicting.containsKey(key)) {
      conflicting.merge(key, 1, Integer::sum);
      return;
    }
    List<String> before = rows.putIfAbsent(key, cells);
    if (before == null) {
      return;
    }
    if (before.equals(cells)) {
      duplicate++;
    } else {
      rows.remove(key);
      conflicting.put(key, 2);
    }
  }

  /**
   * The cells for a key, empty ones if there are none; null if the second file contradicts itself.
   */
  synchronized @Nullable List<String> find(String key) {
    if (conflicting.containsKey(key)) {
      return null;
    }
    List<String> found = rows.get(key);
    if (found == null) {
      without++;
      return nothing;
    }
    used.add(key);
    return found;
  }

  String on() {
    return join.on();
  }

  List<String> columns() {
    return join.columns();
  }

  String name() {
    return String.join(", ", join.files());
  }

  synchronized JoinCounts counts() {
    long conflicts = conflicting.values().stream().mapToLong(Integer::longValue).sum();
    return new JoinCounts(
        name(),
        read,
        used.size(),
        rows.size() - used.size(),
        duplicate,
        conflicts,
        quarantined,
        without);
  }
}
