package org.redthread.report.gather;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redthread.report.findings.RemedyRow;

/** Remedies that have fallen due, by failure type. */
final class RemedyRows {
  private RemedyRows() {}

  /** Most remedies first. */
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
        .sorted(Comparator.comparingLong((RemedyRow r) -> -r.due()).thenComparing(RemedyRow::node))
        .toList();
  }
}
