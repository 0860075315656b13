package org.redthread.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the feed's own failure codes: several columns, several values in a cell. */
final class CodesReader {
  private final CodesRule rule;
  private final int[] places;

  CodesReader(CodesRule rule, Columns columns) {
    this.rule = rule;
    this.places = columns.at(rule.columns());
  }

  /** The codes, distinct, in the order of the feed. */
  List<String> read(RowReading row) {
    Set<String> codes = new LinkedHashSet<>();
    if (rule.join().isEmpty()) {
      for (int place : places) {
        codes.addAll(values(row.cell(place)));
      }
    } else {
      joined(row, codes);
    }
    return List.copyOf(codes);
  }

  /** The first value of each column makes the first code, and so on; a lone value goes to all. */
  private void joined(RowReading row, Set<String> codes) {
    List<List<String>> columns = new ArrayList<>(places.length);
    int most = 0;
    for (int place : places) {
      List<String> values = values(row.cell(place));
      most = Math.max(most, values.size());
      columns.add(values);
    }
    for (int at = 0; at < columns.size(); at++) {
      int size = columns.get(at).size();
      if (size > 1 && size != most) {
        row.reject(rule.columns().get(at), "has another number of values than its neighbour");
      }
    }
    for (int at = 0; at < most; at++) {
      codes.add(code(columns, at));
    }
  }

  private String code(List<List<String>> columns, int at) {
    List<String> parts = new ArrayList<>(columns.size());
    for (List<String> values : columns) {
      if (!values.isEmpty()) {
        parts.add(values.get(Math.min(at, values.size() - 1)));
      }
    }
    return String.join(rule.join(), parts);
  }

  private List<String> values(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (rule.separator().isEmpty() || !cell.contains(rule.separator())) {
      return List.of(cell);
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int at = cell.indexOf(rule.separator());
        at >= 0;
        at = cell.indexOf(rule.separator(), from)) {
      addGiven(values, cell.substring(from, at));
      from = at + rule.separator().length();
    }
    addGiven(values, cell.substring(from));
    return values;
  }

  private static void addGiven(List<String> values, String text) {
    String value = text.strip();
    if (!value.isEmpty()) {
      values.add(value);
    }
  }
}
