package org.redthread.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** The rows of a case file: leaf, cases and what else it has. */
final class ScanCases {
  private final Table table;
  private final int[] zones;
  private final int[] counts;

  private ScanCases(Table table, int[] zones, int[] counts) {
    this.table = table;
    this.zones = zones;
    this.counts = counts;
  }

  /** Reads a file; without a tree there is one zone and no need of a column leaf. */
  static ScanCases read(Path file, String column, ScanTree tree) {
    Table table = Tables.read(file);
    int[] zones = new int[table.size()];
    int[] counts = new int[table.size()];
    Map<String, Integer> index = tree.index();
    boolean single = tree.names().size() == 1 && !table.has("leaf");
    for (int row = 0; row < table.size(); row++) {
      counts[row] = (int) number(table, row, column, n -> n == Math.rint(n) && n <= 1e9);
      zones[row] = single ? 0 : zone(table, row, index);
    }
    return new ScanCases(table, zones, counts);
  }

  private static int zone(Table table, int row, Map<String, Integer> index) {
    Integer zone = index.get(table.rows().get(row)[table.column("leaf")].strip());
    if (zone == null) {
      throw table.slip(row, "leaf", "a node of the tree");
    }
    return zone;
  }

  private static double number(Table table, int row, String column, Predicate<Double> also) {
    try {
      double number = Double.parseDouble(table.rows().get(row)[table.column(column)].strip());
      if (number >= 0 && Double.isFinite(number) && also.test(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // the slip below says what was expected
    }
    throw table.slip(row, column, "a number of 0 or more");
  }

  boolean has(String column) {
    return table.has(column);
  }

  /** The periods from the first to the last in the file, or those the operator asked for. */
  ScanPeriods periods(@Nullable String from, @Nullable String to) {
    List<String> labels = table.values("period").stream().map(String::strip).toList();
    if (labels.isEmpty()) {
      throw new OperatorException("%s has no rows.".formatted(table.file()));
    }
    ScanPeriods.Kind kind = ScanPeriods.Kind.of(labels.get(0));
    TreeSet<Long> ordinals = new TreeSet<>();
    for (int row = 0; row < labels.size(); row++) {
      ordinals.add(ordinal(kind, row, labels.get(row)));
    }
    long first = from == null ? ordinals.first() : option("--from", kind, from);
    long last = to == null ? ordinals.last() : option("--to", kind, to);
    if (first > ordinals.first() || last < ordinals.last()) {
      throw new OperatorException(
          "%s has cases outside --from and --to; widen them or leave the rows out."
              .formatted(table.file()));
    }
    return new ScanPeriods(kind, first, Math.toIntExact(last - first + 1));
  }

  private static long option(String name, ScanPeriods.Kind kind, String label) {
    try {
      return kind.ordinal(label);
    } catch (IllegalArgumentException e) {
      throw new OperatorException(
          "%s must be written like the periods of the case file.".formatted(name), e);
    }
  }

  private long ordinal(ScanPeriods.Kind kind, int row, String label) {
    try {
      return kind.ordinal(label);
    } catch (IllegalArgumentException e) {
      throw table.slip(
          row, "period", "a %s".formatted(kind.name().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  /** Cases of each zone. */
  int[] byZone(int zoneCount) {
    int[] sums = new int[zoneCount];
    for (int row = 0; row < zones.length; row++) {
      sums[zones[row]] = Math.addExact(sums[zones[row]], counts[row]);
    }
    return sums;
  }

  /** Cases of each zone and period. */
  int[] byZoneAndPeriod(int zoneCount, ScanPeriods periods) {
    int[] sums = new int[Math.multiplyExact(zoneCount, periods.size())];
    for (int row = 0; row < zones.length; row++) {
      int cell = cell(row, periods);
      sums[cell] = Math.addExact(sums[cell], counts[row]);
    }
    return sums;
  }

  /** Cases of each organisation, zone and period. */
  int[][] byOrganisation(int zoneCount, ScanPeriods periods) {
    int[] organisation = organisations();
    int size = Arrays.stream(organisation).max().orElse(-1) + 1;
    int[][] sums = new int[size][zoneCount * periods.size()];
    for (int row = 0; row < zones.length; row++) {
      sums[organisation[row]][cell(row, periods)] += counts[row];
    }
    return sums;
  }

  /** Expected cases of each zone and, with periods, each period. */
  double[] expected(int zoneCount, @Nullable ScanPeriods periods) {
    double[] sums = new double[zoneCount * (periods == null ? 1 : periods.size())];
    for (int row = 0; row < zones.length; row++) {
      sums[periods == null ? zones[row] : cell(row, periods)] += expected(row);
    }
    return sums;
  }

  /**
   * Of each zone and organisation, each row's change: cases less expected, or the share of the
   * later mean a period that the row carries less the share of the earlier one.
   */
  double[][] changes(int zoneCount, ToDoubleFunction<Integer> weight) {
    int[] organisation = organisations();
    int size = Arrays.stream(organisation).max().orElse(-1) + 1;
    double[][] sums = new double[zoneCount][size];
    for (int row = 0; row < zones.length; row++) {
      sums[zones[row]][organisation[row]] += weight.applyAsDouble(row);
    }
    return sums;
  }

  int count(int row) {
    return counts[row];
  }

  double expected(int row) {
    return number(table, row, "expected", n -> true);
  }

  int period(int row, ScanPeriods periods) {
    return periods.index(text(row, "period"));
  }

  /** The organisation of each row, numbered in the order of their names. */
  private int[] organisations() {
    Map<String, Integer> index = new TreeMap<>();
    for (int row = 0; row < zones.length; row++) {
      index.put(text(row, "organisation"), 0);
    }
    int next = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(next++);
    }
    int[] organisations = new int[zones.length];
    for (int row = 0; row < zones.length; row++) {
      organisations[row] = index.getOrDefault(text(row, "organisation"), 0);
    }
    return organisations;
  }

  private int cell(int row, ScanPeriods periods) {
    return zones[row] * periods.size() + period(row, periods);
  }

  private String text(int row, String column) {
    return table.rows().get(row)[table.column(column)].strip();
  }
}
