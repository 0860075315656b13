package org.redthread.text.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/**
 * Reads analysts' decisions, a CSV with the columns {@code rule,a,b}: {@code together} and {@code
 * apart} name two letters, {@code in} a letter and a cluster.
 */
public final class PinsFile {
  private PinsFile() {}

  /**
   * @throws OperatorException if the file cannot be read, a rule is unknown, a cell is empty, or a
   *     letter is in two clusters
   */
  public static Pins read(Path file) {
    Table table = Tables.read(file);
    int rule = table.column("rule");
    int first = table.column("a");
    int second = table.column("b");
    List<Pins.Pair> together = new ArrayList<>();
    List<Pins.Pair> apart = new ArrayList<>();
    Map<String, String> named = new TreeMap<>();
    for (int row = 0; row < table.size(); row++) {
      String[] cells = table.rows().get(row);
      String a = filled(table, row, "a", cells[first]);
      String b = filled(table, row, "b", cells[second]);
      switch (cells[rule].strip()) {
        case "together" -> together.add(new Pins.Pair(a, b));
        case "apart" -> apart.add(new Pins.Pair(a, b));
        case "in" -> {
          String before = named.put(a, b);
          if (before != null && !before.equals(b)) {
            throw table.slip(row, "b", "the same cluster as in an earlier line for this letter");
          }
        }
        default -> throw table.slip(row, "rule", "together, apart or in");
      }
    }
    return new Pins(together, apart, named);
  }

  private static String filled(Table table, int row, String column, String cell) {
    if (cell.isBlank()) {
      throw table.slip(row, column, "an id");
    }
    return cell.strip();
  }
}
