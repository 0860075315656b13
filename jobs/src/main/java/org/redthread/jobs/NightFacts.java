package org.redthread.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.jobs.watch.NightRecord;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** What is told of a published run, from the files that it left. */
final class NightFacts {
  private NightFacts() {}

  /** Rows of each source, from {@code reconciliation.csv}. */
  static List<NightRecord.FeedRows> feeds(Path folder) {
    Table table = Tables.read(folder.resolve("reconciliation.csv"));
    Map<String, List<Integer>> bySource = new TreeMap<>();
    List<String> sources = table.values("source");
    for (int row = 0; row < table.size(); row++) {
      bySource.computeIfAbsent(sources.get(row), source -> new ArrayList<>()).add(row);
    }
    return bySource.entrySet().stream()
        .map(source -> feed(source.getKey(), source.getValue(), table))
        .toList();
  }

  private static NightRecord.FeedRows feed(String source, List<Integer> rows, Table table) {
    return new NightRecord.FeedRows(
        source,
        rows.size(),
        sum(table, rows, "read"),
        sum(table, rows, "accepted"),
        sum(table, rows, "superseded"),
        sum(table, rows, "duplicate"),
        sum(table, rows, "quarantined"));
  }

  private static long sum(Table table, List<Integer> rows, String column) {
    List<String> values = table.values(column);
    return rows.stream().mapToLong(row -> Long.parseLong(values.get(row))).sum();
  }

  /** Failure types of each verdict, from {@code verdicts.csv}. */
  static Map<String, Long> verdicts(Path folder) {
    List<String> kinds = Tables.read(folder.resolve("verdicts.csv")).values("verdict");
    Map<String, Long> counts = new TreeMap<>();
    kinds.forEach(kind -> counts.merge(kind, 1L, Long::sum));
    return counts;
  }
}
