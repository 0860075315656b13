package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Finds recurring themes in the letters of each failure type, across organisations: groups letters
 * by type on Spark and gives each group to the pure function, with what the night before left.
 */
final class ClusterStage {
  private final NightlyOptions options;
  private final Opened opened;

  ClusterStage(NightlyOptions options, Opened opened) {
    this.options = options;
    this.opened = opened;
  }

  /**
   * Brings the clusters up to date; a night without news keeps them.
   *
   * @param letters of cases that count: {@code source,record,types,organisation_id,date,severity,
   *     text,language}
   * @param decided whether analysts changed what they had decided
   */
  List<ClusterLine> run(Dataset<Row> letters, boolean decided) {
    boolean known = opened.before().snapshots().containsKey(ClusterShape.CLUSTERS);
    if (known && opened.plan().changesNothing() && !decided) {
      return tonight(
          lines().stream().filter(ClusterLine::present).map(ClusterLine::held).toList(), options);
    }
    update(letters);
    return tonight(lines(), options);
  }

  static List<ClusterLine> tonight(List<ClusterLine> lines, NightlyOptions options) {
    return lines.stream().map(line -> line.on(options.asAt())).toList();
  }

  private List<ClusterLine> lines() {
    return lines(known());
  }

  /** By failure type, the largest cluster first, those that are gone last. */
  static List<ClusterLine> lines(Dataset<Row> clusters) {
    return clusters
        .where(col("kind").equalTo(ClusterShape.PATTERN))
        .select("value")
        .collectAsList()
        .stream()
        .map(row -> ClusterLine.parse(row.getString(0)))
        .sorted(
            Comparator.comparing(ClusterLine::failureType)
                .thenComparingInt(line -> -line.size())
                .thenComparing(ClusterLine::cluster))
        .toList();
  }

  private void update(Dataset<Row> letters) {
    Dataset<Row> typed = letters.withColumn("failure_type", explode(col("types")));
    Dataset<Row> books = known().where(col("kind").equalTo(ClusterShape.BOOK));
    Dataset<Row> found =
        night(options, opened)
            .of(typed, "failure_type", books)
            .persist(StorageLevel.MEMORY_AND_DISK());
    store(found);
    found.unpersist();
  }

  /** With the names of organisations that letters may print. */
  static ClusterNight night(NightlyOptions options, Opened opened) {
    List<String> names =
        opened
            .tables()
            .read(RowShape.NAMES, RowShape.NAME)
            .select("organisation")
            .distinct()
            .orderBy("organisation")
            .as(Encoders.STRING())
            .collectAsList();
    return new ClusterNight(options.seed(), options.configuration().pins(), names);
  }

  private void store(Dataset<Row> found) {
    Column letter = col("letter");
    Column between = instr(letter, String.valueOf(ClusterShape.BETWEEN));
    opened
        .tables()
        .overwrite(
            ClusterShape.MEMBERS,
            found
                .withColumn("letter", explode(col("letters")))
                .withColumn("source", letter.substr(lit(1), between.minus(1)))
                .withColumn("record", letter.substr(between.plus(1), length(letter)))
                .select(columns(ClusterShape.MEMBER)));
    opened.tables().overwrite(ClusterShape.CLUSTERS, known(found));
  }

  /** Of what a night found, that which is not of single letters. */
  static Dataset<Row> known(Dataset<Row> found) {
    return found
        .where(col("kind").notEqual(ClusterShape.LETTERS))
        .select(columns(ClusterShape.CLUSTER));
  }

  private static Column[] columns(StructType shape) {
    return Arrays.stream(shape.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
  }

  Dataset<Row> known() {
    return opened.tables().read(ClusterShape.CLUSTERS, ClusterShape.CLUSTER);
  }

  Dataset<Row> members() {
    return opened.tables().read(ClusterShape.MEMBERS, ClusterShape.MEMBER);
  }

  /** Severity as clusters take it: the graver the larger, 0 where the feed does not say. */
  static Column severity() {
    return when(col("severity").equalTo("high"), 3)
        .when(col("severity").equalTo("medium"), 2)
        .when(col("severity").equalTo("low"), 1)
        .otherwise(lit(0));
  }
}
