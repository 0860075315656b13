package org.redthread.report.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.redthread.report.disclosure.Counts.Cell;

/**
 * The counts with all that ties them together: every column has a total that the attacker is taken
 * to know exactly, and where failings add up to the theme, every organisation has one too.
 */
final class Linked {
  private final Counts counts;
  private final Circulation flows = new Circulation();
  private final Map<Cell, Integer> edges = new LinkedHashMap<>();
  private final boolean additive;

  Linked(Counts counts) {
    this.counts = counts;
    this.additive = additive(counts);
    if (additive) {
      rowsAndColumns();
    }
    counts.columns().keySet().stream()
        .filter(column -> !additive || column.equals(Counts.BEFORE) || column.equals(Counts.FUNNEL))
        .forEach(this::column);
  }

  /** True where the failings of every organisation add up to its theme. */
  static boolean additive(Counts counts) {
    List<String> failings = failings(counts);
    Map<String, Long> theme = counts.columns().getOrDefault(Counts.AFTER, Map.of());
    return !failings.isEmpty()
        && theme.entrySet().stream()
            .allMatch(
                e ->
                    e.getValue()
                        == failings.stream()
                            .mapToLong(f -> counts.value(new Cell(f, e.getKey())))
                            .sum())
        && failings.stream()
            .allMatch(
                f ->
                    theme
                        .keySet()
                        .containsAll(counts.columns().getOrDefault(f, Map.of()).keySet()));
  }

  private static List<String> failings(Counts counts) {
    return counts.columns().keySet().stream().filter(name -> name.startsWith("heat/")).toList();
  }

  private void column(String column) {
    int from = flows.vertex();
    int to = flows.vertex();
    Map<String, Long> values = counts.columns().getOrDefault(column, Map.of());
    values.keySet().forEach(o -> cell(new Cell(column, o), from, to));
    total(to, from, values.values());
  }

  private void rowsAndColumns() {
    int root = flows.vertex();
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (String organisation : counts.columns().getOrDefault(Counts.AFTER, Map.of()).keySet()) {
      rows.put(organisation, flows.vertex());
      cell(new Cell(Counts.AFTER, organisation), root, rows.get(organisation));
    }
    for (String failing : failings(counts)) {
      int foot = flows.vertex();
      Map<String, Long> values = counts.columns().getOrDefault(failing, Map.of());
      values.keySet().forEach(o -> cell(new Cell(failing, o), rows.getOrDefault(o, root), foot));
      total(foot, root, values.values());
    }
  }

  private void cell(Cell cell, int from, int to) {
    long value = counts.value(cell);
    boolean small = Hes.small(value);
    long least = small ? Hes.LEAST : Hes.low(value);
    edges.put(cell, flows.edge(from, to, value, least, small ? Hes.MOST : Hes.high(value)));
  }

  private void total(int from, int to, Iterable<Long> values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    flows.edge(from, to, sum, sum, sum);
  }

  Set<Cell> cells() {
    return edges.keySet();
  }

  /** Nothing is known any more of a cell but that it is no less than 0. */
  void open(Cell cell) {
    flows.range(edge(cell), 0, Circulation.UNBOUNDED);
  }

  /** The least that a cell can be, looking no further than {@code most} below its value. */
  long least(Cell cell, long most) {
    return counts.value(cell) - flows.room(edge(cell), false, most);
  }

  /** The most that a cell can be, looking no further than {@code most} above its value. */
  long most(Cell cell, long most) {
    return counts.value(cell) + flows.room(edge(cell), true, most);
  }

  /** The cells to open so that a cell can be one more or one less than now; empty if none help. */
  Set<Cell> toOpen(Cell cell, boolean more, Set<Cell> openable) {
    Set<Integer> allowed = new TreeSet<>();
    openable.forEach(c -> allowed.add(edge(c)));
    List<Integer> found = flows.toOpen(edge(cell), more, allowed::contains);
    Set<Cell> cells = new java.util.LinkedHashSet<>();
    edges.forEach(
        (c, e) -> {
          if (found.contains(e)) {
            cells.add(c);
          }
        });
    return cells;
  }

  private int edge(Cell cell) {
    return java.util.Objects.requireNonNull(edges.get(cell));
  }
}
