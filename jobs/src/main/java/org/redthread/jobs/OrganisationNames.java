package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
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

  /**
   * Adds {@code organisation_id}: empty where no organisation is sure.
   *
   * @param bodies codes that count under another from here on, while cases are still cases: one
   *     that names a body and the one that took it over is then one case of one body
   */
  static Dataset<Row> apply(Dataset<Row> rows, Dataset<Row> names, Map<String, String> bodies) {
    UDF1<String, String> body = id -> bodies.getOrDefault(id, id);
    Dataset<Row> sure =
        names
            .where(col("decision").equalTo(Decision.AUTOMATIC.word()))
            .select(
                col("organisation"),
                col("organisation_code"),
                udf(body, DataTypes.StringType)
                    .apply(col("organisation_id"))
                    .as("organisation_id"));
    return rows.join(broadcast(sure), Resolution.toSeq(PRINTED), "left")
        .withColumn("organisation_id", coalesce(col("organisation_id"), lit("")));
  }
}
