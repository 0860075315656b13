package org.redthread.signals.disproportionality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts raw rows into cells. A report that names a pair twice counts once, and the margins count
 * reports, not pairs: E = Σ over strata of (reports with the row)(reports with the
 * column)/(reports) (DuMouchel 1999; unique reports as in openEBGM).
 */
public final class Reports {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Stratum> strata = new TreeMap<>();

  /** What is counted within one stratum; a pair is two numbers in one long. */
  private static final class Stratum {
    private final Set<Integer> ids = new HashSet<>();
    private final Set<Long> seenRows = new HashSet<>();
    private final Set<Long> seenColumns = new HashSet<>();
    private final Map<Long, Set<Integer>> seenPairs = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
  }

  /**
   * Adds one raw row.
   *
   * @param id the report
   * @param row first value
   * @param column second value
   * @param stratum what to compare within, empty for none
   */
  public void add(String id, String row, String column, String stratum) {
    Stratum counts = strata.computeIfAbsent(stratum, s -> new Stratum());
    int report = number("i" + id);
    int r = number("r" + row);
    int c = number("c" + column);
    counts.ids.add(report);
    if (counts.seenRows.add(pair(report, r))) {
      counts.rows.merge(r, 1, Integer::sum);
    }
    if (counts.seenColumns.add(pair(report, c))) {
      counts.columns.merge(c, 1, Integer::sum);
    }
    counts.seenPairs.computeIfAbsent(pair(r, c), p -> new HashSet<>()).add(report);
  }

  /** The cells with at least one report, in the order of their names. */
  public List<Cell> cells() {
    Map<Long, Integer> together = new HashMap<>();
    for (Stratum stratum : strata.values()) {
      stratum.seenPairs.forEach((pair, ids) -> together.merge(pair, ids.size(), Integer::sum));
    }
    List<Cell> cells = new ArrayList<>();
    together.forEach((pair, n) -> cells.add(cell(pair, n)));
    cells.sort(java.util.Comparator.comparing(Cell::row).thenComparing(Cell::column));
    return cells;
  }

  private Cell cell(long pair, int n) {
    int row = (int) (pair >>> 32);
    int column = (int) pair;
    double expected = 0;
    int[] margins = new int[3];
    for (Stratum stratum : strata.values()) {
      int withRow = stratum.rows.getOrDefault(row, 0);
      int withColumn = stratum.columns.getOrDefault(column, 0);
      expected += (double) withRow * withColumn / stratum.ids.size();
      margins[0] += withRow;
      margins[1] += withColumn;
      margins[2] += stratum.ids.size();
    }
    return new Cell(
        texts.get(row).substring(1),
        texts.get(column).substring(1),
        n,
        expected,
        margins[0],
        margins[1],
        margins[2]);
  }

  private int number(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    numbers.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  private static long pair(int high, int low) {
    return (long) high << 32 | low;
  }
}
