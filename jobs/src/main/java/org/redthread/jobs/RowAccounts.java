package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.intake.Reconciliation;

/**
 * Accounts for every row of every live file, as {@link org.redthread.intake.Fate#ofRow} does: a row
 * of several records is quarantined if any of them is, else accepted if any of them is, else
 * superseded, else duplicate.
 */
final class RowAccounts {
  private static final List<String> FATES = List.of("quarantined", "superseded", "duplicate");

  private RowAccounts() {}

  /**
   * @param statuses rows that are not accepted, of live deliveries
   * @param rows live rows; read only for feeds whose rows may hold several records
   * @param several ids of the deliveries of those feeds
   */
  static List<Reconciliation> of(
      List<Delivery> live, Dataset<Row> statuses, Dataset<Row> rows, Set<String> several) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Row row : lines(statuses, rows, several).collectAsList()) {
      counts
          .computeIfAbsent(row.getString(0), delivery -> new HashMap<>())
          .put(FATES.get(row.getInt(1)), row.getLong(2));
    }
    return live.stream()
        .map(delivery -> account(delivery, counts.getOrDefault(delivery.id(), Map.of())))
        .toList();
  }

  private static Dataset<Row> lines(Dataset<Row> statuses, Dataset<Row> rows, Set<String> several) {
    Dataset<Row> worst =
        statuses
            .groupBy("delivery", "line")
            .agg(min(rank()).as("rank"), countDistinct("record").as("set_aside"));
    Dataset<Row> held =
        worst.where(lit(false)).select(col("delivery"), col("line"), lit(1L).as("records"));
    if (!several.isEmpty()) {
      held =
          rows.where(col("delivery").isin(several.toArray()))
              .groupBy("delivery", "line")
              .agg(countDistinct("record").as("records"));
    }
    return broadcast(worst)
        .join(held, Resolution.toSeq(List.of("delivery", "line")), "left")
        .where(
            col("rank")
                .equalTo(0)
                .or(col("set_aside").equalTo(coalesce(col("records"), col("set_aside")))))
        .groupBy("delivery", "rank")
        .agg(count(lit(1)).as("lines"));
  }

  private static org.apache.spark.sql.Column rank() {
    return when(col("status").equalTo(FATES.get(0)), 0)
        .when(col("status").equalTo(FATES.get(1)), 1)
        .otherwise(2);
  }

  private static Reconciliation account(Delivery delivery, Map<String, Long> counts) {
    long superseded = counts.getOrDefault("superseded", 0L);
    long duplicate = counts.getOrDefault("duplicate", 0L);
    long quarantined = counts.getOrDefault("quarantined", 0L) + delivery.rejected();
    return new Reconciliation(
        delivery.source(),
        delivery.path(),
        delivery.read(),
        delivery.read() - superseded - duplicate - quarantined,
        superseded,
        duplicate,
        quarantined);
  }
}
