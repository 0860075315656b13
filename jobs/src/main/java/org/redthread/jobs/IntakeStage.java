package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.redthread.intake.Source;

/** Reads the fresh files and adds their rows to the store. */
final class IntakeStage {
  private final Opened opened;
  private final NightlyInputs inputs;
  private final NightlyOptions options;

  IntakeStage(Opened opened, NightlyInputs inputs, NightlyOptions options) {
    this.opened = opened;
    this.inputs = inputs;
    this.options = options;
  }

  /** The live deliveries after this run, with their counts. */
  List<Delivery> run() {
    DeliveryPlan plan = opened.plan();
    if (plan.fresh().isEmpty()) {
      return plan.live(List.of());
    }
    Dataset<Row> read =
        FeedIntake.read(
                opened.spark(),
                plan.fresh(),
                inputs.themeCoding(),
                options.configuration().data().toString())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      List<Delivery> counted = counted(plan, read);
      add(read);
      return plan.live(counted);
    } finally {
      read.unpersist();
    }
  }

  private static List<Delivery> counted(DeliveryPlan plan, Dataset<Row> read) {
    Map<String, Row> counts = new HashMap<>();
    List<String> several =
        plan.fresh().stream()
            .filter(task -> severalPerRow(task.source()))
            .map(task -> task.delivery().id())
            .toList();
    Dataset<Row> single = read.where(col("delivery").isin(several.toArray()).unary_$bang());
    Dataset<Row> many = read.where(col("delivery").isin(several.toArray()));
    tally(single, count(lit(1))).forEach(row -> counts.put(row.getString(0), row));
    if (!several.isEmpty()) {
      tally(many, countDistinct("line")).forEach(row -> counts.put(row.getString(0), row));
    }
    List<Delivery> counted = new ArrayList<>();
    for (DeliveryPlan.Task task : plan.fresh()) {
      Row row = counts.get(task.delivery().id());
      counted.add(
          row == null ? task.delivery() : task.delivery().counted(row.getLong(1), row.getLong(2)));
    }
    return counted;
  }

  private static List<Row> tally(Dataset<Row> read, Column rows) {
    return read.groupBy("delivery")
        .agg(rows.as("read"), sum(when(col("reason").equalTo(""), 0L).otherwise(1L)).as("rejected"))
        .collectAsList();
  }

  /** Whether one row of the feed may hold several records. */
  static boolean severalPerRow(Source source) {
    return source.organisation().each() || source.count() != null;
  }

  private void add(Dataset<Row> read) {
    append(
        RowShape.COMPLAINTS,
        RowShape.COMPLAINT,
        read.where(col("reason").equalTo("")).select(columns(RowShape.COMPLAINT)));
    append(
        RowShape.LETTERS,
        RowShape.LETTER,
        read.where(col("reason").equalTo("").and(col("text").notEqual("")))
            .withColumn("language", col("letter_language"))
            .select(columns(RowShape.LETTER)));
    append(
        RowShape.QUARANTINE,
        RowShape.REJECTION,
        read.where(col("reason").notEqual(""))
            .select("delivery", "line", "source", "field", "reason"));
  }

  private static Column[] columns(StructType shape) {
    return Arrays.stream(shape.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
  }

  /** A file that comes back after another stood in its place has its rows in the table already. */
  private void append(String table, StructType shape, Dataset<Row> rows) {
    Object[] fresh =
        opened.plan().fresh().stream().map(task -> (Object) task.delivery().id()).toArray();
    Object[] known =
        opened
            .tables()
            .read(table, shape)
            .where(col("delivery").isin(fresh))
            .select("delivery")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.get(0))
            .toArray();
    Dataset<Row> unknown = known.length == 0 ? rows : rows.where(not(col("delivery").isin(known)));
    // one file of the table a delivery, however many tasks read it: every night opens them all
    opened.tables().append(table, unknown.coalesce(fresh.length));
  }
}
