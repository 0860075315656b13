package org.redthread.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a text field through its map of values. */
final class FieldReader {
  private final Field field;
  private final int[] places;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  FieldReader(Field field, Columns columns) {
    this.field = field;
    this.places = columns.at(field.columns());
    field
        .map()
        .forEach(
            (from, to) -> {
              ranks.putIfAbsent(from, values.size());
              ranks.putIfAbsent(from.toLowerCase(Locale.ROOT), values.size());
              values.add(to);
            });
  }

  String read(RowReading row) {
    if (places.length == 0) {
      return field.constant();
    }
    return field.map().isEmpty() ? firstGiven(row) : mapped(row);
  }

  private String firstGiven(RowReading row) {
    for (int place : places) {
      String cell = row.cell(place);
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return "";
  }

  /** Of the values in the columns the one that stands first in the map. */
  private String mapped(RowReading row) {
    int best = values.size();
    String kept = "";
    for (int at = 0; at < places.length; at++) {
      String cell = row.cell(places[at]);
      int rank = rank(cell);
      best = Math.min(best, rank);
      if (rank == values.size() && !cell.isEmpty()) {
        kept = unknown(row, field.columns().get(at), cell);
      }
    }
    return best < values.size() ? values.get(best) : kept;
  }

  private int rank(String cell) {
    Integer rank = ranks.get(cell);
    if (rank == null) {
      rank = ranks.get(cell.toLowerCase(Locale.ROOT));
    }
    return rank == null ? values.size() : rank;
  }

  private String unknown(RowReading row, String column, String cell) {
    switch (field.otherwise()) {
      case KEEP:
        return cell;
      case REJECT:
        row.reject(column, "has a value that the map does not know");
        return "";
      default:
        row.observe(column, "has a value that the map does not know; left empty");
        return "";
    }
  }
}
