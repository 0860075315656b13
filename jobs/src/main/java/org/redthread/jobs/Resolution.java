package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.storage.StorageLevel;
import org.redthread.intake.Fate;
import org.redthread.intake.RowVersion;
import org.redthread.intake.Versions;

/**
 * Carries {@link Versions}: decides which row of each record counts, from all live rows of that
 * record, so that the answer does not depend on the order in which files came.
 */
final class Resolution {
  /** What makes two rows compete. */
  static final List<String> RECORD = List.of("source", "record");

  /** What tells rows apart: one line may hold several records. */
  static final List<String> ROW = List.of("delivery", "line", "record");

  private Resolution() {}

  /**
   * Every row of these records that is not the accepted one, with its status.
   *
   * @param rows all live rows of the records in question
   * @param paths delivery to path: of two equal rows the one in the first file stays
   */
  static Dataset<Row> statuses(Dataset<Row> rows, Map<String, String> paths) {
    FlatMapFunction<Row, Row> decide = record -> decide(record, paths);
    return withLatest(rows)
        .groupBy("source", "record")
        .agg(
            collect_set(struct(col("delivery"), col("line"), col("version"), col("content_hash")))
                .as("rows"),
            max("latest").as("latest"),
            min("version").as("earliest"))
        .where(size(col("rows")).gt(1).or(col("earliest").lt(col("latest"))))
        .select("source", "record", "rows", "latest")
        .flatMap(decide, Encoders.row(RowShape.STATUS));
  }

  /** Adds the latest version that states the whole period a row belongs to, empty where none. */
  private static Dataset<Row> withLatest(Dataset<Row> rows) {
    Dataset<Row> latest =
        rows.where(col("scope").notEqual(""))
            .groupBy("source", "scope")
            .agg(max("version").as("latest"));
    return rows.join(broadcast(latest), toSeq(List.of("source", "scope")), "left")
        .withColumn("latest", coalesce(col("latest"), lit("")));
  }

  private static Iterator<Row> decide(Row record, Map<String, String> paths) {
    Map<RowVersion, String> deliveries = new HashMap<>();
    for (Row row : record.<Row>getList(2)) {
      String path = paths.getOrDefault(row.getString(0), "");
      deliveries.put(
          new RowVersion(path, row.getLong(1), row.getString(2), row.getString(3)),
          row.getString(0));
    }
    return Versions.decide(deliveries.keySet(), record.getString(3)).entrySet().stream()
        .filter(decided -> decided.getValue() != Fate.ACCEPTED)
        .map(
            decided ->
                RowFactory.create(
                    deliveries.get(decided.getKey()),
                    decided.getKey().line(),
                    record.getString(0),
                    record.getString(1),
                    decided.getKey().hash(),
                    decided.getValue().name().toLowerCase(Locale.ROOT)))
        .iterator();
  }

  /** Kept and counted: Spark then knows how few they are, and carries them to what they join. */
  static Dataset<Row> counted(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.count();
    return kept;
  }

  static scala.collection.immutable.Seq<String> toSeq(List<String> names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(names).toSeq();
  }
}
