package org.redthread.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.redthread.themes.FailureTypes;

/**
 * The rows that count, each with its organisation and its failure types. They are found once a
 * night and kept, as most stages after that ask something of all of them.
 */
final class CountedCases {
  private static final List<String> KEPT =
      List.of(
          "source",
          "record",
          "case_id",
          "kind",
          "organisation_id",
          "nodes",
          "types",
          "count",
          "received",
          "incident",
          "closed",
          "outcome",
          "severity",
          "remedy_due");

  private final NightlyOptions options;
  private final StoreTables tables;
  private final FailureCoding coding;
  private final Map<String, String> bodies;
  private final Dataset<Row> counted;
  private @Nullable Dataset<Row> rows;

  /**
   * @param counted rows that count, after this run
   */
  CountedCases(
      NightlyOptions options,
      NightlyInputs inputs,
      Opened opened,
      FailureTypes types,
      Dataset<Row> counted) {
    this.options = options;
    this.tables = opened.tables();
    this.coding = new FailureCoding(inputs.crosswalks(), types);
    this.bodies = inputs.bodies(options.configuration());
    this.counted = counted;
  }

  private Dataset<Row> found() {
    Dataset<Row> kept =
        coding
            .placed(coded(counted))
            .select(KEPT.stream().map(name -> col(name)).toArray(Column[]::new))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return Cube.marked(kept);
  }

  /**
   * Other rows, such as those of the night before, with {@code organisation_id} and {@code nodes}.
   */
  Dataset<Row> coded(Dataset<Row> counted) {
    return coding.apply(named(counted.where(col("count").gt(0))));
  }

  /** Any rows, with the {@code organisation_id} that they count under. */
  Dataset<Row> named(Dataset<Row> rows) {
    return OrganisationNames.apply(rows, tables.read(RowShape.NAMES, RowShape.NAME), bodies);
  }

  /** Codes that count under the body they have become part of, to that body. */
  Map<String, String> bodies() {
    return bodies;
  }

  /**
   * Of every kind, with {@code organisation_id}, {@code nodes} and {@code types}, and with {@code
   * alone} as {@link Cube#marked} adds it.
   */
  Dataset<Row> all() {
    if (rows == null) {
      rows = found();
    }
    return rows;
  }

  /** Of the kinds that verdicts count. */
  Dataset<Row> ofVerdicts() {
    return all().where(col("kind").isin(options.configuration().kinds().toArray()));
  }

  /**
   * Of the kinds that verdicts count, up to the as-at date, with the {@code date} that places them.
   */
  Dataset<Row> dated() {
    Stream<String> dates = options.configuration().dates().stream();
    return ofVerdicts()
        .withColumn("date", coalesce(dates.map(name -> col(name)).toArray(Column[]::new)))
        .where(col("date").leq(lit(Date.valueOf(options.asAt()))));
  }
}
