package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.redthread.intake.RecordRows;

/**
 * Decides which row of each record is its accepted version, from all live rows of that record, so
 * that the answer does not depend on the order in which files came.
 */
final class Resolution {
  private Resolution() {}

  /** What makes two rows compete. */
  static final List<String> RECORD = List.of("source", "record");

  /** What tells rows apart: one line may hold several records. */
  static final List<String> ROW = List.of("delivery", "line", "record");

  /**
   * Every row of these records that is not the accepted one, with its status.
   *
   * @param rows all live rows of the records in question
   * @param paths delivery to path: of two equal rows the one in the first file stays
   */
  static Dataset<Row> statuses(Dataset<Row> rows, Map<String, String> paths) {
    Dataset<Row> current = rows.join(overtaken(rows), toSeq(ROW), "left_anti");
    Dataset<Row> contested =
        current
            .groupBy("source", "record")
            .agg(
                collect_set(struct(col("delivery"), col("line"), col("version"), col("content_hash")))
                    .as("rows"))
            .where(size(col("rows")).gt(1));
    FlatMapFunction<Row, Row> decide = group -> decide(group, paths);
    return contested
        .flatMap(decide, Encoders.row(RowShape.STATUS))
        .unionByName(overtaken(rows));
  }

  /** Rows of a period that a later version of the whole period has replaced. */
  private static Dataset<Row> overtaken(Dataset<Row> rows) {
    Dataset<Row> scoped = rows.where(col("scope").notEqual(""));
    Dataset<Row> latest = scoped.groupBy("source", "scope").agg(max("version").as("latest"));
    return scoped
        .join(broadcast(latest), toSeq(List.of("source", "scope")))
        .where(col("version").lt(col("latest")))
        .select(col("delivery"), col("line"), col("source"), col("record"), col("content_hash"))
        .distinct()
        .withColumn("status", lit("superseded"));
  }

  private static Iterator<Row> decide(Row group, Map<String, String> paths) {
    String source = group.getString(0);
    String record = group.getString(1);
    List<RecordRows.Candidate> candidates = new ArrayList<>();
    for (Row row : group.<Row>getList(2)) {
      String path = paths.getOrDefault(row.getString(0), "");
      candidates.add(
          new RecordRows.Candidate(
              row.getString(0), path, row.getLong(1), row.getString(2), row.getString(3)));
    }
    return RecordRows.decide(candidates).stream()
        .filter(decided -> !decided.status().equals("accepted"))
        .map(
            decided ->
                RowFactory.create(
                    decided.candidate().delivery(),
                    decided.candidate().line(),
                    source,
                    record,
                    decided.candidate().hash(),
                    decided.status()))
        .iterator();
  }

  static scala.collection.immutable.Seq<String> toSeq(List<String> names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(names).toSeq();
  }
}
