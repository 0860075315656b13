package org.redthread.report.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.OrganisationRow;

/**
 * The counts of single organisations in the findings, column by column. A number that stands in
 * several places of a report, as complaints of the theme do, is one cell here.
 *
 * @param columns by name, each the counts by organisation
 * @param names for the columns of the findings the column here that holds them: two are one where
 *     they agree on every organisation that both have
 */
record Counts(Map<String, Map<String, Long>> columns, Map<String, String> names) {
  static final String BEFORE = "before";
  static final String AFTER = "after";
  static final String FUNNEL = "funnel";

  static Counts of(Findings findings) {
    Counts counts = new Counts(new LinkedHashMap<>(), new LinkedHashMap<>());
    counts.add(AFTER, rows(findings, OrganisationRow::after));
    counts.add(BEFORE, rows(findings, OrganisationRow::before));
    Map<String, Long> funnel = new TreeMap<>();
    for (Funnel.Point point : findings.funnel().points()) {
      funnel.put(point.organisation(), point.observed());
    }
    counts.addOrJoin(FUNNEL, funnel);
    heat(findings).forEach(counts::addOrJoin);
    return counts;
  }

  private static Map<String, Long> rows(Findings findings, ToLongFunction<OrganisationRow> value) {
    Map<String, Long> column = new TreeMap<>();
    findings.organisations().forEach(row -> column.put(row.id(), value.applyAsLong(row)));
    return column;
  }

  private static Map<String, Map<String, Long>> heat(Findings findings) {
    Map<String, Map<String, Long>> columns = new LinkedHashMap<>();
    for (HeatCell cell : findings.heatMap()) {
      columns
          .computeIfAbsent(heat(cell.node()), key -> new TreeMap<>())
          .put(cell.organisation(), cell.count());
    }
    return columns;
  }

  /** The column of a failing in the heat map. */
  static String heat(String node) {
    return "heat/" + node;
  }

  private void add(String name, Map<String, Long> column) {
    columns.put(name, column);
    names.put(name, name);
  }

  private void addOrJoin(String name, Map<String, Long> column) {
    Map<String, Long> after = columns.get(AFTER);
    if (after == null || !after.entrySet().containsAll(column.entrySet())) {
      add(name, column);
    } else {
      names.put(name, AFTER);
    }
  }

  /** Without the failings: the theme of each organisation alone. */
  Counts withoutFailings() {
    Map<String, Map<String, Long>> others = new LinkedHashMap<>(columns);
    others.keySet().removeIf(name -> name.startsWith(heat("")));
    return new Counts(others, names);
  }

  /** The cell in which a count of the findings stands. */
  Cell cell(String column, String organisation) {
    return new Cell(names.getOrDefault(column, column), organisation);
  }

  /** The true count of a cell. */
  long value(Cell cell) {
    return columns.getOrDefault(cell.column(), Map.of()).getOrDefault(cell.organisation(), 0L);
  }

  /** A column and an organisation. */
  record Cell(String column, String organisation) {}
}
