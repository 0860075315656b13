package org.redthread.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.Table;
import org.redthread.signals.spc.Subgroup;

/**
 * Rows of a table as series over time, one a group.
 *
 * @param groups columns that name the series; empty for one series
 * @param period column to sort by and add up within; null where the rows are in order of time
 */
record SeriesTable(Table table, List<String> groups, @Nullable String period) {

  /** One series: the cells that name it, its periods in order, and what was observed in each. */
  record Series(List<String> names, List<String> periods, List<Subgroup> points) {}

  /** Reads the series, sorted by name. */
  List<Series> read(String value, @Nullable String denominator) {
    double[] values = Numbers.optional(table, value);
    double[] sizes = denominator == null ? null : Numbers.optional(table, denominator);
    refuseNegative(denominator, sizes);
    List<Series> all = new ArrayList<>();
    rowsByName().forEach((name, rows) -> all.add(series(name, rows, values, sizes)));
    return all;
  }

  /** Refuses a column with a number below 0. */
  void refuseNegative(String column) {
    refuseNegative(column, Numbers.optional(table, column));
  }

  private void refuseNegative(@Nullable String column, double @Nullable [] sizes) {
    for (int row = 0; column != null && sizes != null && row < sizes.length; row++) {
      if (sizes[row] < 0) {
        throw table.slip(row, column, "a number of at least 0");
      }
    }
  }

  private Map<List<String>, List<Integer>> rowsByName() {
    Map<List<String>, List<Integer>> rows =
        new TreeMap<>(Comparator.comparing(name -> String.join("\u0000", name)));
    int[] at = groups.stream().mapToInt(table::column).toArray();
    for (int row = 0; row < table.size(); row++) {
      String[] cells = table.rows().get(row);
      List<String> name = IntStream.of(at).mapToObj(column -> cells[column]).toList();
      rows.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private Series series(
      List<String> name, List<Integer> rows, double[] values, double @Nullable [] sizes) {
    Map<String, List<Integer>> byPeriod = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String key = period == null ? Integer.toString(i + 1) : label(rows.get(i));
      byPeriod.computeIfAbsent(key, any -> new ArrayList<>()).add(rows.get(i));
    }
    List<String> periods = new ArrayList<>(byPeriod.keySet());
    if (period != null) {
      periods.sort(PeriodOrder.of(periods));
    }
    List<Subgroup> points =
        periods.stream()
            .map(key -> subgroup(byPeriod.getOrDefault(key, List.of()), values, sizes))
            .toList();
    return new Series(name, periods, points);
  }

  private String label(int row) {
    return table.rows().get(row)[table.column(String.valueOf(period))];
  }

  private static Subgroup subgroup(List<Integer> rows, double[] values, double @Nullable [] sizes) {
    double[] observed = rows.stream().mapToDouble(row -> values[row]).toArray();
    double size =
        sizes == null ? Double.NaN : rows.stream().mapToDouble(row -> sizes[row]).sorted().sum();
    return Subgroup.of(observed, size);
  }
}
