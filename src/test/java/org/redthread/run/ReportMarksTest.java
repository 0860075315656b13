package org.redthread.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMarksTest {
  private static final ReportMarks.Mark LAID =
      new ReportMarks.Mark("imaging", "laid", "en", LocalDate.of(2025, 3, 4));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path run;

  @Test
  void aRunWithoutMarksHasNone() {
    assertThat(ReportMarks.of(run).any()).isFalse();
  }

  @Test
  void marksAreKeptInOrderAndEachOnce() {
    ReportMarks.Mark published =
        new ReportMarks.Mark("imaging", "published", "nb", LocalDate.of(2025, 3, 5));
    ReportMarks.add(run, LAID);
    ReportMarks.add(run, published);
    ReportMarks.add(run, LAID);

    assertThat(ReportMarks.of(run).reports()).containsExactly(LAID, published);
  }

  @Test
  void aMarkThatCannotBeReadIsNeverTakenForNone() throws IOException {
    Files.writeString(run.resolve("reports.json"), "{\"reports\": [");

    assertThatThrownBy(() -> ReportMarks.of(run))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("reports.json");
  }
}
