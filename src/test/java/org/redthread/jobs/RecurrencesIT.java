package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.Table;
import org.redthread.signals.recurrence.Recurrence;

/** What came again after it was to be put right. */
class RecurrencesIT {
  private static final StructType CODED =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("case_id", DataTypes.StringType)
          .add("organisation_id", DataTypes.StringType)
          .add("received", DataTypes.DateType)
          .add("closed", DataTypes.DateType)
          .add("outcome", DataTypes.StringType)
          .add("remedy_due", DataTypes.DateType)
          .add("types", DataTypes.createArrayType(DataTypes.StringType));

  private static final Row UPHELD =
      coded("K1", "A", "2022-01-10", "upheld", "2022-06-30", "food", "staff");

  private final SparkSession spark;

  RecurrencesIT(@TempDir Path folder) {
    spark = TestSpark.session(folder);
  }

  private static Row coded(
      String caseId,
      String organisation,
      String received,
      String outcome,
      String due,
      String... types) {
    return RowFactory.create(
        "s",
        caseId,
        organisation,
        Date.valueOf(received),
        null,
        outcome,
        due.isEmpty() ? null : Date.valueOf(due),
        types);
  }

  private static Row complaint(String caseId, String organisation, String received) {
    return coded(caseId, organisation, received, "", "", "food");
  }

  private List<Recurrence> found(Map<String, String> successors, Row... rows) {
    return found(new Recurrences.Bodies(successors, Map.of()), rows);
  }

  private List<Recurrence> found(Recurrences.Bodies bodies, Row... rows) {
    Dataset<Row> coded = spark.createDataFrame(Arrays.asList(rows), CODED).repartition(3);
    List<Recurrence> found = new ArrayList<>();
    new Recurrences(List.of("received", "closed"), LocalDate.of(2022, 12, 31))
        .of(coded, bodies, found::add);
    return found;
  }

  @Test
  void countsTheSameFailingAboutTheSameOrganisationBeforeAndAfter() {
    List<Recurrence> found =
        found(
            Map.of(),
            UPHELD,
            complaint("before", "A", "2021-05-01"),
            complaint("again-2", "A", "2022-09-01"),
            complaint("again-1", "A", "2022-07-01"),
            complaint("on the due date", "A", "2022-06-30"),
            complaint("elsewhere", "B", "2022-09-01"),
            complaint("after the as-at date", "A", "2023-01-01"));

    assertThat(found)
        .extracting(each -> each.remedy().failureType())
        .containsExactly("food", "staff");
    Recurrence food = found.get(0);
    assertThat(food.remedy().id()).isEqualTo("s/K1");
    assertThat(food.before()).isEqualTo(1);
    assertThat(food.after()).isEqualTo(2);
    assertThat(food.daysAfter()).isEqualTo(184);
    assertThat(food.ratio()).isCloseTo(2 * 365.0 / 184, within(1e-12));
    assertThat(food.again()).containsExactly("s/again-1", "s/again-2");
  }

  @Test
  void onlyUpheldFindingsWhoseRemedyHasFallenDueAreLookedAt() {
    assertThat(
            found(
                Map.of(),
                coded("1", "A", "2022-01-10", "not-upheld", "2022-06-30", "food"),
                coded("2", "A", "2022-01-10", "upheld", "", "food"),
                coded("3", "A", "2022-01-10", "upheld", "2023-06-30", "food"),
                coded("4", "A", "2022-06-10", "upheld", "2022-01-30", "food"),
                coded("5", "", "2022-01-10", "upheld", "2022-06-30", "food")))
        .isEmpty();
    assertThat(
            found(Map.of(), coded("6", "A", "2022-01-10", "partly-upheld", "2022-06-30", "food")))
        .hasSize(1);
  }

  @Test
  void aCaseOfSeveralRecordsCountsOnceOnItsFirstDayWithItsLastDueDate() {
    List<Recurrence> found =
        found(
            Map.of(),
            UPHELD,
            coded("K1", "A", "2022-02-01", "upheld", "2022-07-31", "food"),
            complaint("again", "A", "2022-07-15"),
            complaint("again", "A", "2022-08-15"),
            complaint("later", "A", "2022-08-20"));

    assertThat(found)
        .extracting(each -> each.remedy().failureType())
        .containsExactly("food", "staff");
    Recurrence food = found.get(0);
    assertThat(food.remedy().received()).isEqualTo("2022-01-10");
    assertThat(food.remedy().due()).isEqualTo("2022-07-31");
    assertThat(food.again()).containsExactly("s/later");
  }

  @Test
  void ofABodyThatIsGoneOnlyTheDaysUpToItsLastAreLookedAt() {
    Recurrences.Bodies gone =
        new Recurrences.Bodies(Map.of(), Map.of("A", LocalDate.of(2022, 9, 28)));

    Recurrence food = found(gone, UPHELD, complaint("again", "A", "2022-09-01")).get(0);

    assertThat(food.daysAfter()).as("of 184 to the as-at date").isEqualTo(90);
    assertThat(food.after()).isEqualTo(1);
    assertThat(found(gone, coded("7", "A", "2022-01-10", "upheld", "2022-09-28", "food")))
        .as("due when nobody was there any more")
        .isEmpty();
  }

  @Test
  void whatStillComesUnderTheNameOfABodyThatIsGoneIsSeen() {
    Recurrences.Bodies gone =
        new Recurrences.Bodies(Map.of(), Map.of("A", LocalDate.of(2022, 6, 30)));

    Recurrence food = found(gone, UPHELD, complaint("again", "A", "2022-09-28")).get(0);

    assertThat(food.after()).isEqualTo(1);
    assertThat(food.daysAfter()).isEqualTo(90);
  }

  @Test
  void complaintsAboutTheBodyThatTookOverAreOfTheSameOrganisation() {
    List<Recurrence> found = found(Map.of("A", "Z"), UPHELD, complaint("again", "Z", "2022-09-01"));

    assertThat(found.get(0).remedy().organisation()).isEqualTo("Z");
    assertThat(found.get(0).after()).isEqualTo(1);
  }

  @Test
  void theNightListsEveryRemedyThatHasFallenDueWithTheComplaintsSince() {
    Table found = TestNights.Reference.NIGHTS.table("recurrence.csv");

    assertThat(found.size()).isPositive();
    assertThat(found.values("remedy_due"))
        .allSatisfy(due -> assertThat(due).isLessThan("2024-12-31"));
    for (int row = 0; row < found.size(); row++) {
      String again = found.values("again").get(row);
      int listed = again.isEmpty() ? 0 : again.split("\\|").length;
      assertThat(found.values("after").get(row)).isEqualTo(Integer.toString(listed));
    }
  }
}
