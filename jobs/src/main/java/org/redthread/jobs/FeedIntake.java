package org.redthread.jobs;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.redthread.intake.Accepted;
import org.redthread.intake.Complaint;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Rejected;
import org.redthread.intake.RowOutcome;

/**
 * Carries the intake stage: one task a file, several a large one, each streaming its rows. The
 * letter as received is seen here only, by the redactor; themes are looked for in what the redactor
 * made of it, and no column of the result takes anything else.
 */
final class FeedIntake {
  /** A valid row has an empty reason, a rejected one nothing but its place, field and reason. */
  static final StructType READ =
      new StructType(RowShape.COMPLAINT.fields())
          .add("text", DataTypes.StringType, false)
          .add("letter_language", DataTypes.StringType, false)
          .add("risk", DataTypes.DoubleType, false)
          .add("text_hash", DataTypes.StringType, false)
          .add("field", DataTypes.StringType, false)
          .add("reason", DataTypes.StringType, false);

  private FeedIntake() {}

  /**
   * @param data the data folder, for files that are joined
   */
  static Dataset<Row> read(
      SparkSession spark, List<DeliveryPlan.Task> tasks, ThemeCoding themes, String data) {
    List<FileShare> largestFirst =
        tasks.stream()
            .flatMap(task -> FileShare.of(task).stream())
            .sorted(
                Comparator.comparingLong(FileShare::bytes)
                    .reversed()
                    .thenComparing(share -> share.task().delivery().id())
                    .thenComparing(FileShare::part))
            .toList();
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(largestFirst, largestFirst.size())
            .flatMap(share -> rows(share, themes, data));
    return spark.createDataFrame(rows, READ);
  }

  private static Iterator<Row> rows(FileShare share, ThemeCoding themes, String data) {
    DeliveryPlan.Task task = share.task();
    FeedReader reader = FeedReader.open(task.source(), Path.of(data), Path.of(task.file()));
    return new ClosingIterator<>(
        reader.part(share.part(), share.parts()),
        outcome -> row(task.delivery().id(), task.source().id(), outcome, themes));
  }

  private static Row row(String delivery, String source, RowOutcome outcome, ThemeCoding themes) {
    if (outcome instanceof Rejected rejected) {
      return rejected(delivery, source, rejected);
    }
    Accepted accepted = (Accepted) outcome;
    Complaint c = accepted.complaint();
    KeptLetter letter = KeptLetter.of(c);
    return RowFactory.create(
        delivery,
        accepted.line(),
        source,
        accepted.record(),
        c.id(),
        c.caseId(),
        c.kind().name().toLowerCase(Locale.ROOT),
        date(c.received()),
        date(c.incident()),
        date(c.closed()),
        c.organisation(),
        c.organisationCode(),
        c.serviceArea(),
        c.codes().toArray(String[]::new),
        themes.of(c, letter.text()).toArray(String[]::new),
        c.language(),
        c.narrative().length(),
        c.outcome(),
        c.severity(),
        c.harm(),
        c.remedy(),
        date(c.remedyDue()),
        c.channel(),
        c.byWhom(),
        c.anonymous(),
        c.count(),
        c.version(),
        accepted.scope(),
        accepted.hash(),
        letter.text().value(),
        letter.language(),
        letter.risk(),
        letter.hash(),
        "",
        "");
  }

  private static Row rejected(String delivery, String source, Rejected rejected) {
    Object[] cells = new Object[READ.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = READ.fields()[i].nullable() ? null : empty(READ.fields()[i].dataType());
    }
    cells[READ.fieldIndex("delivery")] = delivery;
    cells[READ.fieldIndex("line")] = rejected.line();
    cells[READ.fieldIndex("source")] = source;
    cells[READ.fieldIndex("field")] = rejected.field();
    cells[READ.fieldIndex("reason")] = rejected.reason();
    return RowFactory.create(cells);
  }

  private static Object empty(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return "";
    }
    if (type.equals(DataTypes.IntegerType)) {
      return 0;
    }
    if (type.equals(DataTypes.DoubleType)) {
      return 0.0;
    }
    return type.equals(DataTypes.BooleanType) ? (Object) false : new String[0];
  }

  private static @Nullable Date date(@Nullable LocalDate date) {
    return date == null ? null : Date.valueOf(date);
  }
}
