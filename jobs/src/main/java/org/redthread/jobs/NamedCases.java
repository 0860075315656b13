package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The records that count, with their organisations, once a night has updated the store. */
final class NamedCases {
  private NamedCases() {}

  /** Records of the kinds that verdicts count, with {@code organisation_id}. */
  static Dataset<Row> of(NightlyOptions options, Opened opened, Night.Counted counted) {
    StoreTables tables = opened.tables();
    Dataset<Row> statuses = tables.read(RowShape.STATUSES, RowShape.STATUS);
    Ledger ledger =
        new Ledger(
            tables.read(RowShape.COMPLAINTS, RowShape.COMPLAINT),
            opened.plan(),
            counted.live(),
            statuses);
    List<String> kinds = options.configuration().kinds();
    Dataset<Row> rows =
        ledger.counted(statuses).where(col("count").gt(0).and(col("kind").isin(kinds.toArray())));
    return OrganisationNames.apply(rows, tables.read(RowShape.NAMES, RowShape.NAME));
  }
}
