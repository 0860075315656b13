package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;

class RunWindowTest {
  private static CubeCell cell(String organisation, String month) {
    return new CubeCell(organisation, "all", YearMonth.parse(month), 1);
  }

  private static RunWindow window(String asAt, String... months) {
    return RunWindow.of(
        java.util.Arrays.stream(months).map(month -> cell("A", month)).toList(),
        LocalDate.parse(asAt));
  }

  @Test
  void itReachesFromTheFirstComplaintToTheLastWhenTheMonthIsWhole() {
    assertThat(window("2024-12-31", "2024-12", "2023-11"))
        .isEqualTo(new RunWindow(YearMonth.of(2023, 11), 14));
  }

  @Test
  void aMonthUnderWayIsLeftOut() {
    RunWindow window = window("2024-12-30", "2024-01", "2024-12");
    assertThat(window.last()).isEqualTo(YearMonth.of(2024, 11));
    assertThat(window.months()).isEqualTo(11);
  }

  @Test
  void theLastDayOfFebruaryEndsTheMonthInALeapYearToo() {
    assertThat(window("2024-02-29", "2024-01", "2024-02").months()).isEqualTo(2);
    assertThat(window("2024-02-28", "2024-01", "2024-02").months()).isEqualTo(1);
    assertThat(window("2023-02-28", "2023-01", "2023-02").months()).isEqualTo(2);
  }

  @Test
  void itEndsWithTheDataWhereTheAsAtDateIsLater() {
    assertThat(window("2026-06-15", "2024-01", "2024-03").last()).isEqualTo(YearMonth.of(2024, 3));
  }

  @Test
  void placesCountFromTheFirstMonth() {
    RunWindow window = new RunWindow(YearMonth.of(2023, 11), 14);
    assertThat(window.place(YearMonth.of(2023, 11))).isZero();
    assertThat(window.place(YearMonth.of(2024, 12))).isEqualTo(13);
    assertThat(window.place(YearMonth.of(2023, 10))).isEqualTo(-1);
    assertThat(window.place(YearMonth.of(2025, 1))).isEqualTo(window.months());
  }

  @Test
  void complaintsThatNameNoOrganisationDoNotOpenIt() {
    List<CubeCell> cells = List.of(cell("", "2019-01"), cell("A", "2024-05"));
    assertThat(RunWindow.of(cells, LocalDate.of(2024, 12, 31)).first())
        .isEqualTo(YearMonth.of(2024, 5));
  }

  @Test
  void withoutAComplaintTheOperatorIsToldWhereToLook() {
    assertThatThrownBy(() -> RunWindow.of(List.of(cell("", "2024-01")), LocalDate.EPOCH))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("1970-01-01")
        .hasMessageContaining("reconciliation.csv");
    assertThatThrownBy(() -> window("2024-05-30", "2024-05"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("whole month");
  }
}
