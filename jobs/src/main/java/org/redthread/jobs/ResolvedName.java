package org.redthread.jobs;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A name as feeds print it, and what became of it.
 *
 * @param organisation the register's id; for a review the likely one, else empty
 * @param score 0 to 1
 * @param decision automatic, review or none
 */
record ResolvedName(
    String printed, String code, String organisation, double score, String decision) {

  static List<ResolvedName> collect(Dataset<Row> names) {
    return names.orderBy("organisation", "organisation_code").collectAsList().stream()
        .map(
            row ->
                new ResolvedName(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    row.getDouble(3),
                    row.getString(4)))
        .toList();
  }
}
