package org.redthread.jobs;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.xxhash64;

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

  /** What is counted once at each node. */
  private static final Column[] CASE =
      new Column[] {col("source"), col("case_id"), col("kind"), col("organisation_id")};

  private Cube() {}

  /**
   * The cells that these records contribute.
   *
   * @param accepted accepted records, with {@code organisation_id} and {@code nodes}
   * @param dates the first of these columns that a record has places it in time; a record without
   *     any is in no cell
   */
  static Dataset<Row> contributions(Dataset<Row> accepted, List<String> dates) {
    return cells(cases(dated(accepted, dates)));
  }

  /**
   * The same of records {@link #marked}: most are alone, and of these nothing is to be gathered.
   *
   * @param marked with {@code alone}; what nodes a record has may be spread over several rows
   */
  static Dataset<Row> ofMarked(Dataset<Row> marked, List<String> dates) {
    Dataset<Row> dated = dated(marked, dates);
    Dataset<Row> alone =
        dated
            .where(col("alone"))
            .withColumn("complaints", col("count").cast("long"))
            .select("kind", "organisation_id", "month", "nodes", "complaints");
    Dataset<Row> others =
        cases(dated.where(col("alone").unary_$bang()))
            .select("kind", "organisation_id", "month", "nodes", "complaints");
    return cells(alone.unionByName(others));
  }

  /**
   * Adds {@code alone}: whether no other of these rows is of the same case, kind and organisation.
   * They are told apart by a hash; two with the same are not alone, which costs time only.
   */
  static Dataset<Row> marked(Dataset<Row> rows) {
    Dataset<Row> several =
        Resolution.counted(
            rows.groupBy(xxhash64(CASE).as("of_case"))
                .count()
                .where(col("count").gt(1))
                .select(col("of_case"), lit(true).as("several")));
    return rows.withColumn("of_case", xxhash64(CASE))
        .join(several, Resolution.toSeq(List.of("of_case")), "left")
        .withColumn("alone", col("several").isNull())
        .drop("of_case", "several");
  }

  private static Dataset<Row> dated(Dataset<Row> accepted, List<String> dates) {
    Column date = coalesce(dates.stream().map(name -> col(name)).toArray(Column[]::new));
    return accepted.withColumn("month", trunc(date, "month")).where(col("month").isNotNull());
  }

  private static Dataset<Row> cases(Dataset<Row> dated) {
    return dated
        .groupBy(CASE)
        .agg(
            min("month").as("month"),
            array_distinct(flatten(collect_list("nodes"))).as("nodes"),
            max("count").cast("long").as("complaints"));
  }

  private static Dataset<Row> cells(Dataset<Row> cases) {
    return cases
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
