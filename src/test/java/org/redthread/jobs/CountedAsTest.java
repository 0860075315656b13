package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.redthread.jobs.OrganisationDirectory.Activity;
import org.redthread.organisations.Link;
import org.redthread.organisations.Register;
import org.redthread.organisations.Succession;
import org.redthread.report.gather.Closing;

/** A body that was split by 49 and 51 %, and one that another took over. */
class CountedAsTest {
  private static final Map<String, String> PARENTS = Map.of("branch", "", "branch/leaf", "branch");
  private static final Succession SUCCESSION =
      Succession.of(
          List.of(link("OLD", "ONE", 0.49), link("OLD", "TWO", 0.51), link("GONE", "WHOLE", 1)),
          Register.of(Path.of("register.csv"), List.of()));

  private static Link link(String from, String to, double weight) {
    return new Link(from, to, LocalDate.of(2030, 1, 1), weight);
  }

  private static CubeCell cell(String organisation, String type, int month, long complaints) {
    YearMonth when = YearMonth.of(2019, 1).plusMonths(month);
    return new CubeCell(organisation, type, when, complaints);
  }

  private static List<CubeCell> now(List<CubeCell> cells) {
    return CountedAs.now(cells, SUCCESSION, PARENTS);
  }

  private static Map<String, Long> totals(List<CubeCell> cells, String type) {
    return cells.stream()
        .filter(cell -> cell.failureType().equals(type))
        .collect(
            Collectors.groupingBy(
                CubeCell::organisation, Collectors.summingLong(CubeCell::complaints)));
  }

  @Test
  void aHundredSingleComplaintsGoByTheWeightsAndNotAllToTheLarger() {
    List<CubeCell> cells = new ArrayList<>();
    for (int month = 0; month < 100; month++) {
      cells.add(cell("OLD", FailureCoding.ALL, month, 2));
      cells.add(cell("OLD", "branch/leaf", month, 1));
    }
    assertThat(totals(now(cells), FailureCoding.ALL)).isEqualTo(Map.of("ONE", 98L, "TWO", 102L));
    assertThat(totals(now(cells), "branch/leaf")).isEqualTo(Map.of("ONE", 49L, "TWO", 51L));
  }

  @Test
  void noneHasMoreOfALeafThanOfItsBranchNorOfThatThanOfAll() {
    List<CubeCell> cells = new ArrayList<>();
    for (int month = 0; month < 60; month++) {
      cells.add(cell("OLD", FailureCoding.ALL, month, 1 + month % 3));
      cells.add(cell("OLD", "branch", month, 1 + month % 2 * (month % 3 > 0 ? 1 : 0)));
      cells.add(cell("OLD", "branch/leaf", month, 1));
    }
    Map<String, Long> counts =
        now(cells).stream()
            .collect(
                Collectors.toMap(
                    cell -> cell.organisation() + cell.month() + cell.failureType(),
                    CubeCell::complaints));
    assertThat(now(cells).stream().mapToLong(CubeCell::complaints).sum())
        .isEqualTo(cells.stream().mapToLong(CubeCell::complaints).sum());
    for (CubeCell cell : now(cells)) {
      String above =
          switch (cell.failureType()) {
            case "branch/leaf" -> "branch";
            default -> FailureCoding.ALL;
          };
      assertThat(counts.get(cell.organisation() + cell.month() + above))
          .isGreaterThanOrEqualTo(cell.complaints());
    }
  }

  @Test
  void aBodyThatWasTakenOverIsCountedWithItsSuccessorAndNobodyKeepsItsOwn() {
    assertThat(now(List.of(cell("WHOLE", "x", 0, 2), cell("GONE", "x", 0, 1), cell("", "x", 0, 7))))
        .containsExactly(cell("WHOLE", "x", 0, 3), cell("", "x", 0, 7));
  }

  @Test
  void activityGoesWhereTheComplaintsThatAreMeasuredAgainstItGo() {
    YearMonth month = YearMonth.of(2019, 1);
    List<Activity> now =
        CountedAs.activity(
            List.of(new Activity("GONE", month, 30), new Activity("OLD", month, 1000)), SUCCESSION);
    assertThat(now).extracting(Activity::organisation).containsExactly("WHOLE", "ONE", "TWO");
    assertThat(now.get(0).amount()).isEqualTo(30);
    assertThat(now.get(1).amount()).isCloseTo(490, within(1e-9));
    assertThat(now.get(2).amount()).isCloseTo(510, within(1e-9));
  }

  @Test
  void casesThatAreClosedOneByOneGoByTheWeights() {
    List<Row> rows =
        IntStream.range(0, 100)
            .<Row>mapToObj(
                i ->
                    RowFactory.create(
                        "OLD",
                        Date.valueOf(LocalDate.of(2019, 1, 1).plusMonths(i)),
                        "upheld",
                        "low",
                        1L))
            .toList();
    assertThat(
            ClosingStage.closings(rows, SUCCESSION::now).stream()
                .collect(
                    Collectors.groupingBy(
                        Closing::organisation, Collectors.summingLong(Closing::complaints))))
        .isEqualTo(Map.of("ONE", 49L, "TWO", 51L));
  }
}
