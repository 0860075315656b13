package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ReportMarks;

class ReportCommandTest {
  private static final Path FINDINGS = Path.of("src/test/resources/findings/imaging.json");

  @Test
  void withoutARunTheLastGoodOneIsReportedOnAndADraftMarksNothing(@TempDir Path out)
      throws IOException {
    Path run = Files.createDirectories(out.resolve("runs/2024-12-31-007"));
    Files.createDirectories(run.resolve("findings"));
    Files.copy(FINDINGS, run.resolve("findings/imaging.json"));
    Files.writeString(run.resolve("manifest.json"), "{}");
    Files.writeString(out.resolve("latest.json"), "{\"run_id\": \"2024-12-31-007\"}");

    int status =
        Main.run("report", "imaging", "--formats", "html", "--quiet", "--out", out.toString());

    assertThat(status).isZero();
    assertThat(out.resolve("reports/imaging/imaging.html")).isNotEmptyFile();
    assertThat(ReportMarks.of(run).any()).isFalse();
  }
}
