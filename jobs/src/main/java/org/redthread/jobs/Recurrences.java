package org.redthread.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import org.redthread.signals.recurrence.Limits;
import org.redthread.signals.recurrence.Recurrence;

/**
 * Upheld findings whose remedy has fallen due, and the complaints of the same failing about the
 * same organisation before and after.
 */
final class Recurrences {
  /** The words for an upheld finding; sources map their own to them. */
  static final List<String> UPHELD = List.of("upheld", "partly-upheld");

  /** Rows that Spark hands over while those before are counted: some 20 MB. */
  private static final int AHEAD = 50_000;

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
   * What became of bodies that the cases name.
   *
   * @param now codes of bodies that one other has taken over, to that other
   * @param until codes of bodies that are gone and keep their cases, to their last day
   */
  record Bodies(Map<String, String> now, Map<String, LocalDate> until) {}

  /**
   * One a finding and failure type, in the order of organisation, failure type, receipt and
   * finding. Cases come from Spark sorted, and what is asked of a failing costs little once its
   * cases stand together: only as many are held as the largest failing has.
   *
   * @param coded accepted complaints with {@code organisation_id} and {@code types}
   * @param reader is given each
   */
  void of(Dataset<Row> coded, Bodies bodies, Consumer<Recurrence> reader) {
    // kept, as sorting looks at the rows twice: to part them evenly, and to sort
    Dataset<Row> cases = cases(coded, bodies.now()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Limits limits = new Limits();
      LastDays seen = new LastDays(asAt, bodies.until());
      RemedyCases failing = new RemedyCases();
      Iterator<Row> rows = new Ahead<>(sorted(cases).toLocalIterator(), AHEAD);
      while (rows.hasNext()) {
        Row row = rows.next();
        if (!failing.holds(row)) {
          failing.recurrences(seen, limits).forEach(reader);
          failing = new RemedyCases();
        }
        failing.add(row);
      }
      failing.recurrences(seen, limits).forEach(reader);
    } finally {
      cases.unpersist();
    }
  }

  private static Dataset<Row> sorted(Dataset<Row> cases) {
    return cases.orderBy("organisation_id", "failure_type", "received_on", "finding", "due");
  }

  /** One row a record and failure type, with the date of its remedy if any. */
  private Dataset<Row> cases(Dataset<Row> coded, Map<String, String> now) {
    Column received = coalesce(dates.stream().map(name -> col(name)).toArray(Column[]::new));
    UDF1<String, String> successor = id -> now.getOrDefault(id, id);
    return coded
        .withColumn("received_on", received)
        .where(col("received_on").leq(lit(asAt)).and(col("organisation_id").notEqual("")))
        .select(
            udf(successor, DataTypes.StringType)
                .apply(col("organisation_id"))
                .as("organisation_id"),
            explode(col("types")).as("failure_type"),
            concat_ws("/", col("source"), col("case_id")).as("finding"),
            unix_date(col("received_on")).as("received_on"),
            unix_date(when(col("outcome").isin(UPHELD.toArray()), col("remedy_due"))).as("due"));
  }
}
