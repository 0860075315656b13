package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunIdsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private String next() {
    return RunIds.next(folder.resolve("store"), folder.resolve("out"), DAY);
  }

  private void store(String name) throws IOException {
    Path runs = Files.createDirectories(folder.resolve("store/runs"));
    Files.writeString(runs.resolve(name), "{}");
  }

  private void result(String name) throws IOException {
    Files.createDirectories(folder.resolve("out/runs").resolve(name));
  }

  @Test
  void theFirstRunForADayIsOne() {
    assertThat(next()).isEqualTo("2024-12-31-001");
  }

  @Test
  void theNextNumberFollowsTheLastOneThatStoreOrResultsKnow() throws IOException {
    store("2024-12-31-002.json");
    assertThat(next()).isEqualTo("2024-12-31-003");
    result("2024-12-31-007");
    assertThat(next()).isEqualTo("2024-12-31-008");
    store("2024-12-31-011.json");
    assertThat(next()).isEqualTo("2024-12-31-012");
  }

  @Test
  void otherDaysDraftsAndStrangeFilesDoNotCount() throws IOException {
    store("2024-12-30-009.json");
    store("2024-12-31-notes.txt");
    result(".2024-12-31-005.partial");
    assertThat(next()).isEqualTo("2024-12-31-001");
  }

  @Test
  void numbersGoOnAfterThreeDigits() throws IOException {
    result("2024-12-31-999");
    assertThat(next()).isEqualTo("2024-12-31-1000");
    result("2024-12-31-1000");
    assertThat(next()).isEqualTo("2024-12-31-1001");
  }
}
