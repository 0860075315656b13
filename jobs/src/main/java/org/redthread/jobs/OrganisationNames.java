package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.redthread.organisations.Decision;
import org.redthread.organisations.Match;

/** Resolves what feeds print to organisations of the register: each distinct name once. */
final class OrganisationNames {
  private static final List<String> PRINTED = List.of("organisation", "organisation_code");

  private OrganisationNames() {}

  /** The names of these rows that are not known yet, resolved. */
  static Dataset<Row> resolve(
      SparkSession spark, Dataset<Row> rows, Dataset<Row> known, NameResolver resolver) {
    List<Row> fresh =
        rows.select("organisation", "organisation_code")
            .distinct()
            .join(known, Resolution.toSeq(PRINTED), "left_anti")
            .collectAsList();
    List<Row> resolved =
        fresh.stream().map(row -> row(row.getString(0), row.getString(1), resolver)).toList();
    return spark.createDataFrame(resolved, RowShape.NAME);
  }

  private static Row row(String printed, String code, NameResolver resolver) {
    Match match = resolver.resolve(printed, code);
    return RowFactory.create(
        printed, code, match.organisationId(), match.score(), match.decision().word());
  }

  /** Adds {@code organisation_id}: empty where no organisation is sure. */
  static Dataset<Row> apply(Dataset<Row> rows, Dataset<Row> names) {
    Dataset<Row> sure =
        names
            .where(col("decision").equalTo(Decision.AUTOMATIC.word()))
            .select("organisation", "organisation_code", "organisation_id");
    return rows.join(broadcast(sure), Resolution.toSeq(PRINTED), "left")
        .withColumn("organisation_id", coalesce(col("organisation_id"), lit("")));
  }
}
