package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign counts as many complaints as letters, or as one at each organisation. */
class CampaignsIT {
  private static final StructType ROW =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("record", DataTypes.StringType)
          .add("case_id", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("organisation_id", DataTypes.StringType)
          .add("received", DataTypes.DateType)
          .add("count", DataTypes.IntegerType)
          .add("nodes", DataTypes.createArrayType(DataTypes.StringType));

  private static final StructType GROUPED =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("record", DataTypes.StringType)
          .add("group", DataTypes.StringType);

  private final SparkSession spark;

  CampaignsIT(@TempDir Path folder) {
    spark = TestSpark.session(folder);
  }

  private static Row row(
      String record, String caseId, String organisation, String day, String nodes) {
    return RowFactory.create(
        "s", record, caseId, "complaint", organisation, Date.valueOf(day), 1, nodes.split(" "));
  }

  private Dataset<Row> rows() {
    return spark.createDataFrame(
        Arrays.asList(
            row("r1", "c1", "A", "2024-02-10", "* x"),
            row("r2", "c2", "A", "2024-03-10", "* x y"),
            row("r3", "c3", "B", "2024-03-10", "* x"),
            row("r3b", "c3", "B", "2024-01-10", "* z"),
            row("r4", "c4", "A", "2024-03-10", "* x")),
        ROW);
  }

  /** r1, r2 and r3 are one letter; r4 is one of its own. */
  private Dataset<Row> grouped() {
    return spark.createDataFrame(
        List.of("r1", "r2", "r3").stream().map(r -> RowFactory.create("s", r, "g")).toList(),
        GROUPED);
  }

  private static List<CubeCell> cells(Dataset<Row> coded) {
    return CubeCell.collect(
        Cube.contributions(coded, List.of("received")),
        List.of("complaint"),
        LocalDate.of(2024, 12, 31));
  }

  @Test
  void theCasesOfACampaignAreThoseWithALetterInItWithAllTheirRows() {
    Dataset<Row> cases = Campaigns.casesOf(grouped(), rows());

    assertThat(cases.select("record").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("r1", "r2", "r3", "r3b");
  }

  @Test
  void countedOnceItIsOneComplaintAtEachOrganisationInItsFirstMonthAtEveryNodeOfAny() {
    List<CubeCell> once = cells(Campaigns.asOne(Campaigns.casesOf(grouped(), rows())));

    assertThat(once)
        .extracting(CubeCell::organisation, CubeCell::failureType, c -> c.month().getMonthValue())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("A", "*", 2),
            org.assertj.core.groups.Tuple.tuple("A", "x", 2),
            org.assertj.core.groups.Tuple.tuple("A", "y", 2),
            org.assertj.core.groups.Tuple.tuple("B", "*", 1),
            org.assertj.core.groups.Tuple.tuple("B", "x", 1),
            org.assertj.core.groups.Tuple.tuple("B", "z", 1));
    assertThat(once).allMatch(cell -> cell.complaints() == 1);
  }

  @Test
  void bothFiguresAreKeptAndTakingTheOtherOffTheCubeIsExact() {
    Dataset<Row> in = Campaigns.casesOf(grouped(), rows());
    Dataset<Row> each = Cube.contributions(in, List.of("received"));
    Dataset<Row> once = Cube.contributions(Campaigns.asOne(in), List.of("received"));
    CampaignCounts counts = CampaignCounts.of(cells(in), cells(Campaigns.asOne(in)), false);

    assertThat(counts.surplus("*")).as("c2 is one with c1").isEqualTo(1);
    assertThat(counts.surplus("x")).isEqualTo(1);
    assertThat(counts.surplus("y")).isZero();
    List<CubeCell> less =
        CubeCell.collect(
            Cube.updated(Cube.contributions(rows(), List.of("received")), each, once),
            List.of("complaint"),
            LocalDate.of(2024, 12, 31));
    assertThat(
            less.stream()
                .filter(c -> c.failureType().equals("*"))
                .mapToLong(CubeCell::complaints)
                .sum())
        .isEqualTo(3);
  }
}
