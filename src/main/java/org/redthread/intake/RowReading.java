package org.redthread.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row while it is read: its cells, what is odd, and the first reason to reject it. */
final class RowReading {
  private final RawRow row;
  private final List<String> columns;
  private final Set<String> missing;
  private final List<Observation> observations = new ArrayList<>(0);
  private @Nullable Rejected rejected;

  RowReading(RawRow row, List<String> columns, Set<String> missing) {
    this.row = row;
    this.columns = columns;
    this.missing = missing;
  }

  long line() {
    return row.line();
  }

  /** The cell at a place, without white space around it; empty if missing. */
  String cell(int at) {
    if (at < 0) {
      return "";
    }
    String text = stripped(row.cells().get(at));
    String unsound = Marks.reason(text);
    if (!unsound.isEmpty()) {
      reject(columns.get(at), unsound);
    }
    return missing.contains(text) ? "" : text;
  }

  /** Strips the no-break space as well, which spreadsheets like to add. */
  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u00A0' || (c > 127 && Character.isWhitespace(c));
  }

  void observe(String field, String note) {
    observations.add(new Observation(field, note));
  }

  void reject(String field, String reason) {
    if (rejected == null) {
      rejected = new Rejected(row.line(), field, reason);
    }
  }

  List<Observation> observations() {
    return observations;
  }

  @Nullable Rejected rejected() {
    return rejected;
  }
}
