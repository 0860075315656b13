package org.redthread.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redthread.run.GateException;

/** Reads the counts of an aggregated feed, a column a period. */
final class CountReader {
  /** What a row says of one period. */
  record Count(String period, LocalDate start, int complaints) {}

  private record CountColumn(String name, int place, String period, LocalDate start) {}

  private final List<CountColumn> columns;

  private CountReader(List<CountColumn> columns) {
    this.columns = columns;
  }

  /**
   * Finds the count columns of one file.
   *
   * @throws GateException if there are none
   */
  static CountReader of(CountRule rule, Source source, Path file, List<String> header) {
    Map<String, CountColumn> found = new TreeMap<>();
    Pattern pattern = rule.columnPattern().isEmpty() ? null : Pattern.compile(rule.columnPattern());
    for (int at = 0; at < header.size(); at++) {
      String name = header.get(at);
      String period = period(rule, pattern, name);
      LocalDate start = Periods.start(rule.period(), period);
      if (start != null) {
        found.put(period, new CountColumn(name, at, period, start));
      }
    }
    if (found.isEmpty()) {
      throw new GateException(
          "Source %s, file %s: no column fits the count pattern '%s'; what came is: %s."
              .formatted(
                  source.id(),
                  file.getFileName(),
                  rule.columnPattern(),
                  String.join(", ", header)));
    }
    return new CountReader(List.copyOf(found.values()));
  }

  private static String period(CountRule rule, @Nullable Pattern pattern, String name) {
    if (pattern == null) {
      return rule.columns().getOrDefault(name, "");
    }
    Matcher match = pattern.matcher(name);
    return match.matches() ? Periods.label(rule.period(), match) : "";
  }

  /** The counts of a row, none as 0. */
  List<Count> read(RowReading row) {
    List<Count> counts = new ArrayList<>(columns.size());
    for (CountColumn column : columns) {
      counts.add(
          new Count(column.period(), column.start(), number(row, column.name(), column.place())));
    }
    return counts;
  }

  private static int number(RowReading row, String name, int place) {
    String cell = row.cell(place);
    boolean whole = cell.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!whole || cell.length() > 9) {
      row.reject(name, "is no whole number");
      return 0;
    }
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
