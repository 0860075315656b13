package org.redthread.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;

/**
 * Numerators and denominators added up by group, groups in the order of their names. Cells are
 * added from small to large, so that the order of rows changes nothing.
 */
record GroupSums(Table table, List<String> names, double[] numerators, double[] denominators) {

  /** Sums by the column {@code group}, or a group a row, named by its line, without one. */
  static GroupSums of(Table table, String numerator, String denominator, @Nullable String group) {
    double[] above = Numbers.required(table, numerator);
    double[] below = Numbers.required(table, denominator);
    refuseNegative(table, numerator, above);
    refuseNegative(table, denominator, below);
    Map<String, List<Integer>> rows = rows(table, group);
    return new GroupSums(
        table,
        rows.values().stream().map(of -> name(table, group, of.get(0))).toList(),
        rows.values().stream().mapToDouble(of -> sum(above, of)).toArray(),
        rows.values().stream().mapToDouble(of -> sum(below, of)).toArray());
  }

  private static void refuseNegative(Table table, String column, double[] values) {
    for (int row = 0; row < values.length; row++) {
      if (values[row] < 0) {
        throw table.slip(row, column, "a number of at least 0");
      }
    }
  }

  private static Map<String, List<Integer>> rows(Table table, @Nullable String group) {
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < table.size(); row++) {
      String key = group == null ? "%012d".formatted(row) : cell(table, group, row);
      rows.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static String name(Table table, @Nullable String group, int row) {
    return group == null ? "line " + table.lines().get(row) : cell(table, group, row);
  }

  private static String cell(Table table, String column, int row) {
    return table.rows().get(row)[table.column(column)];
  }

  private static double sum(double[] values, List<Integer> rows) {
    return Arrays.stream(rows.stream().mapToDouble(row -> values[row]).sorted().toArray()).sum();
  }

  /** Refuses what no funnel can show, in a sentence. */
  void refuse(boolean proportions, boolean peers) {
    if (names.isEmpty() || peers && names.size() < 2) {
      throw new OperatorException(
          "%s has %d organisations; a comparison needs at least %d."
              .formatted(table.file(), names.size(), peers ? 2 : 1));
    }
    for (int i = 0; i < numerators.length; i++) {
      if (!(denominators[i] > 0)) {
        throw new OperatorException(
            "%s, group %d of %d by name: the denominator is 0; leave the group out or give its"
                    .formatted(table.file(), i + 1, names.size())
                + " expected count or exposure.");
      }
      if (proportions && numerators[i] > denominators[i]) {
        throw new OperatorException(
            "%s, group %d of %d by name: the numerator is above the denominator, so it is no"
                    .formatted(table.file(), i + 1, names.size())
                + " proportion; use --measure rc.");
      }
    }
  }
}
