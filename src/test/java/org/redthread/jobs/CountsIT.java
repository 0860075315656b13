package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.intake.Reconciliation;
import org.redthread.organisations.Decision;

/** What Spark counts, on a handful of rows. */
class CountsIT {
  private static final StructType ACCEPTED =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("case_id", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("organisation_id", DataTypes.StringType)
          .add("received", DataTypes.DateType)
          .add("closed", DataTypes.DateType)
          .add("count", DataTypes.IntegerType)
          .add("nodes", DataTypes.createArrayType(DataTypes.StringType));

  private static final StructType PRINTED =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("case_id", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("organisation", DataTypes.StringType)
          .add("organisation_code", DataTypes.StringType)
          .add("received", DataTypes.DateType)
          .add("closed", DataTypes.DateType)
          .add("count", DataTypes.IntegerType)
          .add("nodes", DataTypes.createArrayType(DataTypes.StringType));

  private static final String[] ALL = {"all"};

  private final SparkSession spark;

  CountsIT(@TempDir Path folder) {
    spark = TestSpark.session(folder);
  }

  private static Row accepted(String caseId, String organisation, String received, String nodes) {
    Date date = received.isEmpty() ? null : Date.valueOf(received);
    return RowFactory.create(
        "s", caseId, "complaint", organisation, date, null, 1, nodes.split(" "));
  }

  private Dataset<Row> cube(Row... rows) {
    return Cube.contributions(
        spark.createDataFrame(Arrays.asList(rows), ACCEPTED), List.of("received", "closed"));
  }

  private static List<CubeCell> cells(Dataset<Row> cube) {
    return CubeCell.collect(cube, List.of("complaint"), LocalDate.of(2024, 12, 31));
  }

  @Test
  void aCaseCountsOnceAtEachNodeInTheMonthOfItsFirstRecord() {
    assertThat(
            cells(
                cube(
                    accepted("1", "A", "2024-02-10", "all x"),
                    accepted("1", "A", "2024-01-31", "all x y"),
                    accepted("1", "B", "2024-02-10", "all"))))
        .containsExactly(
            cell("A", "all", 1, 1),
            cell("A", "x", 1, 1),
            cell("A", "y", 1, 1),
            cell("B", "all", 2, 1));
  }

  private static CubeCell cell(String organisation, String type, int month, long complaints) {
    return new CubeCell(organisation, type, YearMonth.of(2024, month), complaints);
  }

  @Test
  void recordsThatAreAloneInTheirCaseCountTheSameWithoutGatheringThem() {
    Dataset<Row> rows =
        spark.createDataFrame(
            List.of(
                accepted("1", "A", "2024-02-10", "all x"),
                accepted("1", "A", "2024-01-31", "all y"),
                accepted("1", "B", "2024-02-10", "all"),
                accepted("2", "A", "2024-01-10", "all x"),
                accepted("3", "A", "", "all"),
                accepted("4", "A", "2024-02-01", "all"),
                accepted("4", "A", "", "all z"),
                stated("5", "2024-02-01", 7)),
            ACCEPTED);
    List<String> dates = List.of("received", "closed");
    Dataset<Row> marked = Cube.marked(rows.repartition(3));

    assertThat(marked.where("alone").select("case_id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("1", "2", "3", "5");
    assertThat(cells(Cube.ofMarked(marked, dates)))
        .isEqualTo(cells(Cube.contributions(rows, dates)))
        .contains(cell("A", "x", 1, 2), cell("A", "all", 2, 8), cell("B", "all", 2, 1))
        .hasSize(5);
  }

  @Test
  void aRecordWithoutADateAndOneAfterTheAsAtDateAreInNoCell() {
    assertThat(
            cells(
                cube(
                    accepted("1", "A", "", "all"),
                    accepted("2", "A", "2025-01-01", "all"),
                    accepted("3", "A", "2024-12-31", "all"))))
        .containsExactly(cell("A", "all", 12, 1));
  }

  @Test
  void whatAnAggregatedRowStatesOfSeveralPeriodsIsCountedInEach() {
    assertThat(
            cells(
                cube(
                    stated("7/2021-22", "2021-04-01", 3),
                    stated("7/2022-23", "2022-04-01", 2),
                    stated("8/2022-23", "2022-04-01", 4),
                    stated("9/2020-21", "2020-04-01", 0))))
        .as("nothing stated of a period is no cell")
        .containsExactly(
            new CubeCell("A", "all", YearMonth.of(2021, 4), 3),
            new CubeCell("A", "all", YearMonth.of(2022, 4), 6));
  }

  private static Row stated(String caseId, String period, int count) {
    return RowFactory.create(
        "s", caseId, "complaint", "A", Date.valueOf(period), null, count, new String[] {"all"});
  }

  @Test
  void otherKindsAreNotCollected() {
    Dataset<Row> cube = cube(accepted("1", "A", "2024-01-01", "all"));
    assertThat(CubeCell.collect(cube, List.of("feedback"), LocalDate.of(2024, 12, 31))).isEmpty();
  }

  private static Row record(String caseId, String printed, String received) {
    return RowFactory.create(
        "s", caseId, "complaint", printed, "", Date.valueOf(received), null, 1, ALL);
  }

  private static Row name(String printed, String code, Decision decision) {
    return RowFactory.create(printed, "", code, 1.0, decision.word());
  }

  private Dataset<Row> named(Map<String, String> bodies) {
    List<Row> records =
        List.of(
            record("both", "Successor", "2024-03-10"),
            record("both", "Predecessor", "2024-02-10"),
            record("old", "Predecessor", "2024-02-11"),
            record("other", "Elsewhere", "2024-02-12"),
            record("unsure", "Predecesor", "2024-02-13"));
    List<Row> names =
        List.of(
            name("Successor", "NEW", Decision.AUTOMATIC),
            name("Predecessor", "OLD", Decision.AUTOMATIC),
            name("Elsewhere", "ELSE", Decision.AUTOMATIC),
            name("Predecesor", "OLD", Decision.REVIEW));
    return OrganisationNames.apply(
        spark.createDataFrame(records, PRINTED),
        spark.createDataFrame(names, RowShape.NAME),
        bodies);
  }

  private List<CubeCell> counted(Map<String, String> bodies) {
    return cells(Cube.contributions(named(bodies), List.of("received", "closed")));
  }

  @Test
  void aCaseThatNamesABodyAndTheOneThatTookItOverIsOneInTheMonthOfItsFirstRecordOfEither() {
    assertThat(counted(Map.of("OLD", "NEW")))
        .containsExactly(
            cell("", "all", 2, 1), cell("ELSE", "all", 2, 1), cell("NEW", "all", 2, 2));
    assertThat(counted(Map.of()))
        .as("as it was, it is a case of each")
        .containsExactly(
            cell("", "all", 2, 1),
            cell("ELSE", "all", 2, 1),
            cell("NEW", "all", 3, 1),
            cell("OLD", "all", 2, 2));
  }

  @Test
  void anUpdatedCubeIsTheCubeOfWhatCountsNow() {
    Row stays = accepted("1", "A", "2024-01-01", "all x");
    Row changes = accepted("2", "A", "2024-01-01", "all x");
    Row changed = accepted("2", "B", "2024-03-01", "all");

    Dataset<Row> updated = Cube.updated(cube(stays, changes), cube(changes), cube(changed));

    assertThat(cells(updated)).isEqualTo(cells(cube(stays, changed)));
    assertThat(updated.count()).as("no cell of nothing is left").isEqualTo(3);
  }

  @Test
  void aRowOfSeveralRecordsHasOneFate() {
    Dataset<Row> statuses =
        spark.createDataFrame(
            List.of(
                status(2, "a", "superseded"),
                status(3, "a", "superseded"),
                status(3, "b", "quarantined"),
                status(4, "a", "duplicate"),
                status(4, "b", "superseded")),
            RowShape.STATUS);
    StructType held =
        new StructType()
            .add("delivery", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("record", DataTypes.StringType);
    List<Row> rows =
        List.of(2L, 3L, 4L).stream()
            .flatMap(
                line ->
                    List.of("a", "b").stream().map(record -> RowFactory.create("d", line, record)))
            .toList();
    Delivery delivery = new Delivery("d", "s", "f.csv", 1, "", "", 10, 1);

    List<Reconciliation> accounts =
        RowAccounts.of(List.of(delivery), statuses, spark.createDataFrame(rows, held), Set.of("d"));

    // line 2 still counts by its other record; line 4 does not, by the later of its versions
    assertThat(accounts).containsExactly(new Reconciliation("s", "f.csv", 10, 7, 1, 0, 2));
  }

  private static Row status(long line, String record, String status) {
    return RowFactory.create("d", line, "s", record, "h", status);
  }
}
