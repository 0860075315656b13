package org.redthread.jobs;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts of complaints by kind, organisation, failure type and month. A case counts once at each
 * node of the tree that any of its records falls under, in the month of its first record about that
 * organisation.
 */
final class Cube {
  private static final Column[] CELL =
      new Column[] {col("kind"), col("organisation_id"), col("failure_type"), col("month")};

  private Cube() {}

  /**
   * The cells that these records contribute.
   *
   * @param accepted accepted records, with {@code organisation_id} and {@code nodes}
   * @param dates the first of these columns that a record has places it in time; a record without
   *     any is in no cell
   */
  static Dataset<Row> contributions(Dataset<Row> accepted, List<String> dates) {
    Column date = coalesce(dates.stream().map(name -> col(name)).toArray(Column[]::new));
    return accepted
        .withColumn("month", trunc(date, "month"))
        .where(col("month").isNotNull())
        .groupBy("source", "case_id", "kind", "organisation_id")
        .agg(
            min("month").as("month"),
            array_distinct(flatten(collect_list("nodes"))).as("nodes"),
            max("count").cast("long").as("complaints"))
        .withColumn("failure_type", explode(col("nodes")))
        .groupBy(CELL)
        .agg(sum("complaints").as("complaints"))
        .where(col("complaints").notEqual(0));
  }

  /** What {@link #contributions} looks at, and more. */
  static Column[] columns(List<String> dates, String... more) {
    return Stream.of(
            Stream.of("source", "case_id", "kind", "organisation_id", "nodes", "count"),
            dates.stream(),
            Stream.of(more))
        .flatMap(names -> names)
        .distinct()
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  /** The cube after some cases changed: exact, as cells are whole numbers. */
  static Dataset<Row> updated(Dataset<Row> cube, Dataset<Row> before, Dataset<Row> after) {
    Dataset<Row> less = before.withColumn("complaints", negate(col("complaints")));
    return cube.unionByName(after)
        .unionByName(less)
        .groupBy(CELL)
        .agg(sum("complaints").as("complaints"))
        .where(col("complaints").notEqual(0));
  }
}
