package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.RemedyRow;

/** Remedies that have fallen due, by failure type. */
final class RemedyRows {
  private RemedyRows() {}

  /** That of all first, as a remedy of several failings counts once in it; then by number. */
  static List<RemedyRow> of(List<Remedied> remedied, NodeLabels labels) {
    Map<String, List<Remedied>> byType =
        remedied.stream()
            .collect(
                Collectors.groupingBy(Remedied::failureType, TreeMap::new, Collectors.toList()));
    return byType.entrySet().stream()
        .map(
            e ->
                new RemedyRow(
                    e.getKey(),
                    labels.of(e.getKey()),
                    e.getValue().stream().mapToLong(Remedied::due).sum(),
                    e.getValue().stream().mapToLong(Remedied::again).sum()))
        .sorted(
            Comparator.comparing((RemedyRow r) -> !r.ofAll())
                .thenComparingLong(r -> -r.due())
                .thenComparing(RemedyRow::node))
        .toList();
  }

  /** The same, with those of fewer remedies together in one row, which no name tells apart. */
  static List<RemedyRow> merged(List<Remedied> remedied, NodeLabels labels, int least) {
    List<RemedyRow> rows = new ArrayList<>(of(remedied, labels));
    List<RemedyRow> few = rows.stream().filter(r -> !r.ofAll() && r.due() < least).toList();
    rows.removeAll(few);
    if (!few.isEmpty()) {
      rows.add(
          new RemedyRow(
              RemedyRow.OTHER,
              new Label(RemedyRow.OTHER, RemedyRow.OTHER),
              few.stream().mapToLong(RemedyRow::due).sum(),
              few.stream().mapToLong(RemedyRow::again).sum()));
    }
    return rows;
  }
}
