package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;

/** {@code text duplicates}. */
final class TextDuplicatesCommandTest {
  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  private int run(List<String> lines, String id, String column) throws IOException {
    Path in = Files.write(folder.resolve("letters.csv"), lines);
    return Main.run(
        "text",
        "duplicates",
        "--in",
        in.toString(),
        "--id",
        id,
        "--column",
        column,
        "--out",
        folder.resolve("out.csv").toString(),
        "--quiet");
  }

  @Test
  void aRowForEachLetterInAGroup() throws IOException {
    int status =
        run(
            List.of(
                "case,letter",
                "9,\"The scan was read late, and nobody rang us.\"",
                "3,The SCAN was read late and nobody rang us",
                "5,Nothing",
                "7,",
                "8,",
                "4,nothing!",
                "6,Something else altogether"),
            "case",
            "letter");

    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("out.csv"))
        .content()
        .isEqualTo(
            "id,group,kind,similarity\n3,3,exact,1\n9,3,exact,1\n4,4,exact,1\n5,4,exact,1\n");
  }

  @Test
  void anIdTwiceAndAMissingColumnAreTheOperators() throws IOException {
    assertThat(run(List.of("case,letter", "1,a b", "1,c d"), "case", "letter"))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(run(List.of("case,letter", "1,a b"), "case", "text")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }
}
