package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How cases ended, each counted once at each organisation. */
class ClosingStageIT {
  private static final StructType NAMED =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("case_id", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("organisation_id", DataTypes.StringType)
          .add("received", DataTypes.DateType)
          .add("closed", DataTypes.DateType)
          .add("outcome", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("count", DataTypes.IntegerType);

  private final SparkSession spark;

  ClosingStageIT(@TempDir Path folder) {
    spark = TestSpark.session(folder);
  }

  private static Row row(String caseId, String received, String closed, String... ended) {
    return RowFactory.create(
        "s",
        caseId,
        "complaint",
        "A",
        received.isEmpty() ? null : Date.valueOf(received),
        closed.isEmpty() ? null : Date.valueOf(closed),
        ended[0],
        ended[1],
        1);
  }

  private List<String> counts(Row... rows) {
    return ClosingStage.of(
            Cube.marked(spark.createDataFrame(Arrays.asList(rows), NAMED).repartition(3)),
            List.of("received", "closed"),
            LocalDate.of(2024, 12, 31))
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }

  @Test
  void aCaseOfTwoRecordsHasItsLastOutcomeAndItsGravestSeverity() {
    assertThat(
            counts(
                row("K1", "2024-01-05", "2024-03-01", "not-upheld", "high"),
                row("K1", "2024-01-05", "2024-06-01", "upheld", "low"),
                row("K2", "2024-02-05", "2024-06-30", "upheld", "high")))
        .containsExactly("[A,2024-06-01,upheld,high,2]");
  }

  @Test
  void whatIsClosedAfterTheDayOfTheRunIsOpen() {
    assertThat(
            counts(
                row("K1", "2024-01-05", "2025-01-01", "upheld", "medium"),
                row("K2", "2024-01-05", "", "", ""),
                row("K3", "2025-01-02", "", "", "")))
        .containsExactly("[A,null,,,1]", "[A,null,,medium,1]");
  }

  @Test
  void oneThatWasReceivedOnNoKnownDayIsPlacedByItsClosing() {
    assertThat(counts(row("K1", "", "2024-05-07", "withdrawn", "")))
        .containsExactly("[A,2024-05-01,withdrawn,,1]");
  }
}
