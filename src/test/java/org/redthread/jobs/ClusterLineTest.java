package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterLineTest {
  private static ClusterLine line(String state, String last) {
    return new ClusterLine(
        "t", "t#1", "label", state, List.of(), 7, 3, "2024-01-01", last, List.of());
  }

  @Test
  void whatCameUpSuddenlyLongAgoIsEmergingNoMore() {
    LocalDate asAt = LocalDate.of(2024, 12, 31);
    assertThat(line("emerging", "2024-10-31").on(asAt).state()).isEqualTo("held");
    assertThat(line("emerging", "2024-11-02").on(asAt).state()).isEqualTo("emerging");
    assertThat(line("grown", "2020-01-01").on(asAt).state()).isEqualTo("grown");
  }

  @Test
  void whatIsThereNoMoreHasNoLastDay() {
    ClusterLine gone = new ClusterLine("t", "t#1", "", "gone", List.of(), 0, 0, "", "", List.of());
    assertThat(gone.on(LocalDate.of(2024, 12, 31))).isEqualTo(gone);
  }
}
