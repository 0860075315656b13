package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;

class SampleCommandTest {
  @Test
  void writesASetAndThenANight(@TempDir Path out) {
    String folder = out.toString();
    assertThat(Main.run("sample", "--out", folder, "--complaints", "500", "--seed", "3", "--quiet"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(Main.run("sample", "--out", folder, "--next-night", "20", "--quiet"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(out.resolve("truth.json")).isNotEmptyFile();
    assertThat(out.resolve("complaints-night-001.csv")).isNotEmptyFile();
    assertThat(out.resolve("personal-data-truth.csv.gz")).doesNotExist();
  }

  @Test
  void refusesASizeThatIsNone(@TempDir Path out) {
    assertThat(Main.run("sample", "--out", out.toString(), "--complaints", "3"))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(Main.run("sample", "--out", out.toString(), "--complaints", "many"))
        .isEqualTo(ExitStatus.OPERATOR);
  }
}
