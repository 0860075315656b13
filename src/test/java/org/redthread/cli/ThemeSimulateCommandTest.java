package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code theme simulate}. */
final class ThemeSimulateCommandTest {
  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  @Test
  void aSimulationSaysHowOftenTheIntervalCovers() throws IOException {
    List<String> lines = new ArrayList<>(List.of("case,letter,code"));
    for (int i = 0; i < 200; i++) {
      lines.add(i + ",Letter " + i + (i % 5 == 0 ? " scan lost,scan" : " soup cold,soup"));
    }
    Path coded = Files.write(folder.resolve("coded.csv"), lines);
    int status =
        Main.run(
            "theme",
            "simulate",
            "--in",
            coded.toString(),
            "--id",
            "case",
            "--column",
            "letter",
            "--truth",
            "code",
            "--value",
            "scan",
            "--reviews",
            "4",
            "--ranked",
            "2",
            "--batch",
            "20",
            "--quiet",
            "--out",
            folder.resolve("simulated.csv").toString());
    assertThat(status).isEqualTo(ExitStatus.DONE);
    Table table = Tables.read(folder.resolve("simulated.csv"));
    assertThat(table.values("belonging")).containsExactly("40");
    assertThat(Double.parseDouble(table.values("coverage").get(0))).isGreaterThan(0.7);
  }
}
