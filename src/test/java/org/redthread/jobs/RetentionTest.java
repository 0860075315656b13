package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;
import org.redthread.run.ReportMarks;

/** Runs a to e, finished in this order; e is the last good one. */
class RetentionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final List<String> RUNS = List.of("a", "b", "c", "d", "e");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeEach
  void runs() throws IOException {
    for (String run : RUNS) {
      new StoreState(run, Map.of(), List.of(), Map.of()).publish(store());
      RunFolder results = new RunFolder(out(), run);
      results.open();
      results.json("manifest.json", Map.of("run", run));
      results.complete();
      results.point();
      Instant finished = Instant.parse("2026-01-01T03:00:00Z").plusSeconds(RUNS.indexOf(run));
      Files.setLastModifiedTime(
          store().resolve("runs").resolve(run + ".json"), FileTime.from(finished));
      Files.setLastModifiedTime(out().resolve("runs").resolve(run), FileTime.from(finished));
    }
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<String> apply(int runs) {
    return Retention.apply(store(), out(), new Keep(runs, 400), TODAY);
  }

  private List<String> left(Path place) throws IOException {
    try (Stream<Path> entries = Files.list(place.resolve("runs"))) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()).replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void theLastRunsStayInStoreAndResults() throws IOException {
    assertThat(apply(2)).contains("a  deleted", "b  deleted", "c  deleted");

    assertThat(left(store())).containsExactly("d", "e");
    assertThat(left(out())).containsExactly("d", "e");
  }

  @Test
  void aRunThatAReportRestsOnStaysForGood() throws IOException {
    ReportMarks.add(
        out().resolve("runs/b"), new ReportMarks.Mark("imaging", "published", "en", TODAY));

    assertThat(apply(1)).contains("b  kept: ground of imaging (published)");

    assertThat(left(store())).containsExactly("b", "e");
    assertThat(left(out())).containsExactly("b", "e");
  }

  @Test
  void marksThatCannotBeReadStopRetentionBeforeItDeletesAnything() throws IOException {
    Files.writeString(out().resolve("runs/b/reports.json"), "not JSON");

    assertThatThrownBy(() -> apply(1)).isInstanceOf(OperatorException.class);
    assertThat(left(out())).containsExactlyElementsOf(RUNS);
  }

  @Test
  void theCurrentRunStaysEvenIfOthersWereFinishedLater() throws IOException {
    new StoreState("a", Map.of(), List.of(), Map.of()).publish(store());
    Files.setLastModifiedTime(
        store().resolve("runs/a.json"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

    apply(1);

    assertThat(left(store())).containsExactly("a", "e");
  }

  @Test
  void withoutApplyNothingIsTouched() throws IOException {
    assertThat(Retention.plan(store(), out(), new Keep(1, 400), TODAY))
        .contains("a  would go", "d  would go", "e  kept: current");

    assertThat(left(store())).containsExactlyElementsOf(RUNS);
    assertThat(left(out())).containsExactlyElementsOf(RUNS);
  }

  @Test
  void oldLogsAndWhatCutOffNightsLeftGoToo() throws IOException {
    Files.createDirectories(out().resolve("logs"));
    for (String log : List.of("2024-12.jsonl", "2025-01.jsonl", "2026-02.jsonl")) {
      Files.writeString(out().resolve("logs").resolve(log), "{}\n");
    }
    Files.createDirectories(out().resolve("runs/.f.partial"));

    apply(5);

    assertThat(out().resolve("logs/2024-12.jsonl")).doesNotExist();
    assertThat(out().resolve("logs/2025-01.jsonl")).as("400 days reach into it").exists();
    assertThat(out().resolve("logs/2026-02.jsonl")).exists();
    assertThat(out().resolve("runs/.f.partial")).doesNotExist();
  }

  @Test
  void neverWhileANightHoldsTheStore() {
    try (StoreLock held = StoreLock.take(store(), "2026-03-01-001")) {
      assertThatThrownBy(() -> apply(1))
          .isInstanceOf(OperatorException.class)
          .hasMessageContaining("2026-03-01-001");
    }
  }

  @Test
  void tooLittleIsRefused() {
    assertThatThrownBy(() -> new Keep(0, 400)).hasMessageContaining("'runs' is 0");
    assertThatThrownBy(() -> new Keep(1, 30)).hasMessageContaining("'logs' is 30");
  }
}
