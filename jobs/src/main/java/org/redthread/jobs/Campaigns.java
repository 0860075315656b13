package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Letters that are one letter, as cases that are one case. */
final class Campaigns {
  private static final List<String> CASE = List.of("source", "case_id");

  private Campaigns() {}

  /**
   * Every row that counts of the cases that have a letter in a group, with {@code group}: of a case
   * with letters in several groups, the first by id.
   *
   * @param grouped {@code source,record,group}
   * @param counted rows that count
   */
  static Dataset<Row> casesOf(Dataset<Row> grouped, Dataset<Row> counted) {
    Dataset<Row> groups =
        counted
            .select("source", "record", "case_id")
            .join(broadcast(grouped), Resolution.toSeq(Resolution.RECORD))
            .groupBy("source", "case_id")
            .agg(min("group").as("group"));
    return counted.join(broadcast(groups), Resolution.toSeq(CASE));
  }

  /** The same rows as if all cases of a group were one: at each organisation it counts once. */
  static Dataset<Row> asOne(Dataset<Row> coded) {
    return coded.withColumn("source", lit("")).withColumn("case_id", col("group"));
  }
}
