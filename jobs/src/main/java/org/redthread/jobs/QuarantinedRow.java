package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.intake.Source;
import org.redthread.intake.Versions;

/**
 * A row set aside, as the operator is told of it.
 *
 * @param line where the record starts in the file, from 1
 * @param field the column at fault, or empty
 * @param reason never a value of the row
 */
record QuarantinedRow(String source, String file, long line, String field, String reason) {

  /** Rows that intake refused, and rows that contradict each other, of all live files. */
  static List<QuarantinedRow> collect(
      List<Delivery> live, List<Source> sources, StoreTables tables) {
    Map<String, Delivery> byId =
        live.stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
    Map<String, String> conflicts =
        sources.stream().collect(Collectors.toMap(Source::id, Versions::conflict));
    Dataset<Row> refused =
        tables
            .read(RowShape.QUARANTINE, RowShape.REJECTION)
            .select("delivery", "line", "field", "reason");
    Dataset<Row> contradictory =
        tables
            .read(RowShape.STATUSES, RowShape.STATUS)
            .where(col("status").equalTo("quarantined"))
            .select(col("delivery"), col("line"), lit("").as("field"), lit("").as("reason"))
            .distinct();
    return refused.unionByName(contradictory).collectAsList().stream()
        .filter(row -> byId.containsKey(row.getString(0)))
        .map(row -> of(Objects.requireNonNull(byId.get(row.getString(0))), row, conflicts))
        .sorted(
            Comparator.comparing(QuarantinedRow::source)
                .thenComparing(QuarantinedRow::file)
                .thenComparingLong(QuarantinedRow::line)
                .thenComparing(QuarantinedRow::field)
                .thenComparing(QuarantinedRow::reason))
        .toList();
  }

  private static QuarantinedRow of(Delivery delivery, Row row, Map<String, String> conflicts) {
    String reason =
        row.getString(3).isEmpty()
            ? conflicts.getOrDefault(delivery.source(), "rows of this record contradict each other")
            : row.getString(3);
    return new QuarantinedRow(
        delivery.source(), delivery.path(), row.getLong(1), row.getString(2), reason);
  }
}
