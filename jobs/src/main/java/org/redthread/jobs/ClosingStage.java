package org.redthread.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.organisations.RunningAllocation;
import org.redthread.organisations.Share;
import org.redthread.report.gather.Closing;

/**
 * Counts how cases ended: by organisation, month of closing, outcome and severity. A case counts
 * once at each organisation it is about, with the outcome of its last closing up to the as-at date;
 * one that is closed later is open.
 */
final class ClosingStage {
  private final NightlyOptions options;
  private final NightlyInputs inputs;

  ClosingStage(NightlyOptions options, NightlyInputs inputs) {
    this.options = options;
    this.inputs = inputs;
  }

  /** In the order of organisation, month, outcome and severity. */
  List<Closing> run(Night.Counted counted) {
    Dataset<Row> named = counted.cases().ofVerdicts();
    List<Row> rows = of(named, options.configuration().dates(), options.asAt()).collectAsList();
    return closings(rows, this::answering);
  }

  /**
   * The rows as closings of those that answer for their organisations.
   *
   * @param rows in the order of organisation and month
   * @param answering who answers for the complaints about an organisation
   */
  static List<Closing> closings(List<Row> rows, Function<String, List<Share>> answering) {
    Map<String, RunningAllocation> sharing = new HashMap<>();
    List<Closing> closings = new ArrayList<>();
    for (Row row : rows) {
      sharing
          .computeIfAbsent(row.getString(0), code -> new RunningAllocation(answering.apply(code)))
          .next(row.getLong(4))
          .forEach((code, part) -> closings.add(closing(code, row, part)));
    }
    return closings.stream().filter(closing -> closing.complaints() > 0).toList();
  }

  /**
   * The counts as rows: organisation_id, month (null of those open), outcome, severity, complaints.
   *
   * @param named accepted records with {@code organisation_id}, {@link Cube#marked}
   * @param dates the first of these columns that a record has places it in time
   */
  static Dataset<Row> of(Dataset<Row> named, List<String> dates, LocalDate asAt) {
    Column received = coalesce(dates.stream().map(name -> col(name)).toArray(Column[]::new));
    Column day = lit(asAt);
    Column last = when(col("closed").leq(day), struct("closed", "outcome"));
    Dataset<Row> told =
        named
            .withColumn("received_on", received)
            .withColumn("last", last)
            .withColumn("severity", severity())
            .withColumn("complaints", col("count").cast("long"));
    Column[] columns =
        new Column[] {
          col("organisation_id"),
          col("received_on"),
          col("last"),
          col("severity"),
          col("complaints")
        };
    return told.where(col("alone"))
        .select(columns)
        .unionByName(cases(told.where(col("alone").unary_$bang())).select(columns))
        .where(col("received_on").leq(day))
        .groupBy(
            col("organisation_id"),
            trunc(col("last.closed"), "month").as("month"),
            coalesce(col("last.outcome"), lit("")).as("outcome"),
            coalesce(col("severity.severity"), lit("")).as("severity"))
        .agg(sum("complaints").as("complaints"))
        .orderBy("organisation_id", "month", "outcome", "severity");
  }

  /** Cases of several records, as if each were one. */
  private static Dataset<Row> cases(Dataset<Row> told) {
    return told.groupBy("source", "case_id", "kind", "organisation_id")
        .agg(
            min("received_on").as("received_on"),
            max("last").as("last"),
            max("severity").as("severity"),
            max("complaints").as("complaints"));
  }

  /** The gravest of a case's records: of the words that are known, by their gravity. */
  private static Column severity() {
    Column gravity =
        when(col("severity").equalTo("high"), 3)
            .when(col("severity").equalTo("medium"), 2)
            .when(col("severity").equalTo("low"), 1)
            .otherwise(0);
    return struct(gravity.as("gravity"), col("severity"));
  }

  private static Closing closing(String code, Row row, long part) {
    Optional<YearMonth> month =
        Optional.ofNullable(row.getDate(1)).map(day -> YearMonth.from(day.toLocalDate()));
    return new Closing(code, month, row.getString(2), row.getString(3), part);
  }

  /** Those that are responsible now, if so configured. */
  private List<Share> answering(String code) {
    return code.isEmpty() || !options.configuration().asItIsNow()
        ? List.of(new Share(code, 1, false, Share.Standing.OPEN))
        : inputs.directory().succession().now(code);
  }
}
