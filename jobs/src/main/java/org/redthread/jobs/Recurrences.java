package org.redthread.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.redthread.signals.recurrence.Received;
import org.redthread.signals.recurrence.Recurrence;
import org.redthread.signals.recurrence.Remedy;

/**
 * Upheld findings whose remedy has fallen due, and the complaints of the same failing about the
 * same organisation before and after. Each organisation and failure type is one task of its own.
 */
final class Recurrences {
  /** The words for an upheld finding; sources map their own to them. */
  static final List<String> UPHELD = List.of("upheld", "partly-upheld");

  /** Complaints named one by one; the count beside them is of all. */
  static final int NAMED = 50;

  static final StructType FOUND =
      new StructType()
          .add("organisation", DataTypes.StringType, false)
          .add("failure_type", DataTypes.StringType, false)
          .add("finding", DataTypes.StringType, false)
          .add("received", DataTypes.DateType, false)
          .add("due", DataTypes.DateType, false)
          .add("before", DataTypes.IntegerType, false)
          .add("days_before", DataTypes.IntegerType, false)
          .add("after", DataTypes.IntegerType, false)
          .add("days_after", DataTypes.IntegerType, false)
          .add("ratio", DataTypes.DoubleType, false)
          .add("lower", DataTypes.DoubleType, false)
          .add("upper", DataTypes.DoubleType, false)
          .add("again", DataTypes.StringType, false);

  private final List<String> dates;
  private final LocalDate asAt;

  /**
   * @param dates the first of these columns that a record has places it in time
   * @param asAt complaints after it are not looked at
   */
  Recurrences(List<String> dates, LocalDate asAt) {
    this.dates = List.copyOf(dates);
    this.asAt = asAt;
  }

  /**
   * One row of the shape {@link #FOUND} a finding and failure type, in the order of organisation,
   * failure type, receipt and finding.
   *
   * @param coded accepted complaints with {@code organisation_id} and {@code types}
   * @param now codes of bodies that one other has taken over, to that other
   */
  Dataset<Row> of(Dataset<Row> coded, Map<String, String> now) {
    LocalDate day = asAt;
    FlatMapFunction<Row, Row> again = failing -> again(failing, day);
    return cases(coded, now)
        .groupBy("organisation_id", "failure_type")
        .agg(
            collect_list(struct(col("finding"), col("received_on"), col("due"))).as("cases"),
            max("due").as("due"))
        .where(col("due").isNotNull())
        .select("organisation_id", "failure_type", "cases")
        .flatMap(again, Encoders.row(FOUND))
        .orderBy("organisation", "failure_type", "received", "finding", "due");
  }

  /** One row a case, organisation and failure type, with the last date of a remedy if any. */
  private Dataset<Row> cases(Dataset<Row> coded, Map<String, String> now) {
    Column received = coalesce(dates.stream().map(name -> col(name)).toArray(Column[]::new));
    UDF1<String, String> successor = id -> now.getOrDefault(id, id);
    return coded
        .withColumn("received_on", received)
        .where(col("received_on").leq(lit(asAt)).and(col("organisation_id").notEqual("")))
        .withColumn(
            "organisation_id", udf(successor, DataTypes.StringType).apply(col("organisation_id")))
        .withColumn("due", when(col("outcome").isin(UPHELD.toArray()), col("remedy_due")))
        .withColumn("finding", concat_ws("/", col("source"), col("case_id")))
        .withColumn("failure_type", explode(col("types")))
        .groupBy("organisation_id", "failure_type", "finding")
        .agg(min("received_on").as("received_on"), max("due").as("due"));
  }

  private static Iterator<Row> again(Row failing, LocalDate asAt) {
    String organisation = failing.getString(0);
    String type = failing.getString(1);
    List<Remedy> remedies = new ArrayList<>();
    List<Received> complaints = new ArrayList<>();
    for (Row one : failing.<Row>getList(2)) {
      LocalDate received = one.getDate(1).toLocalDate();
      complaints.add(new Received(one.getString(0), organisation, type, received));
      if (!one.isNullAt(2) && !one.getDate(2).toLocalDate().isBefore(received)) {
        LocalDate due = one.getDate(2).toLocalDate();
        remedies.add(new Remedy(one.getString(0), organisation, type, received, due));
      }
    }
    return Recurrence.of(remedies, complaints, asAt).stream().map(Recurrences::row).iterator();
  }

  private static Row row(Recurrence found) {
    Remedy remedy = found.remedy();
    List<String> named = found.again().subList(0, Math.min(NAMED, found.after()));
    return RowFactory.create(
        remedy.organisation(),
        remedy.failureType(),
        remedy.id(),
        java.sql.Date.valueOf(remedy.received()),
        java.sql.Date.valueOf(remedy.due()),
        found.before(),
        found.daysBefore(),
        found.after(),
        found.daysAfter(),
        found.ratio(),
        found.lower(),
        found.upper(),
        String.join("|", named));
  }
}
