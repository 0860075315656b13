package org.redthread.jobs.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/** A night tells its log, the metrics file and the file of the last failure what became of it. */
class NightWatchTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final NightRecord.FeedRows ROWS =
      new NightRecord.FeedRows("letters", 2, 100, 90, 5, 3, 2);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path out;

  private NightWatch night(int day) {
    Clock clock = Clock.fixed(NOON.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    return new NightWatch(out, Lineage.to(Optional.empty(), "1.0"), clock);
  }

  private NightWatch begun(int day, String run) {
    NightWatch watch = night(day);
    watch.begun(run, "2026-03-01", "1.0");
    watch.stage("intake");
    watch.stage("intake", 12.5, 100, 98);
    return watch;
  }

  private NightHistory history() {
    return NightHistory.read(out, false);
  }

  private String text(String name) {
    try {
      return Files.readString(out.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aGoodNightIsReadBackFromTheLogAsItWas() {
    begun(0, "r-1").published(List.of(ROWS), Map.of("WATCH", 2L));

    NightRecord night = history().last().orElseThrow();
    assertThat(night.good()).isTrue();
    assertThat(night.run()).isEqualTo("r-1");
    assertThat(night.stages()).containsExactly(new NightRecord.StageTime("intake", 12.5));
    assertThat(night.feeds()).containsExactly(ROWS);
    assertThat(night.verdicts()).containsExactly(Map.entry("WATCH", 2L));
    assertThat(LastFailure.read(out)).isEmpty();
  }

  @Test
  void aShutGateSaysWhatWhereAndWhatToDoUntilTheNextGoodNight() {
    begun(0, "r-1").failed(new GateException("Source letters collapsed."));

    LastFailure failure = LastFailure.read(out).orElseThrow();
    assertThat(failure.outcome()).isEqualTo(Outcome.GATE);
    assertThat(failure.exitStatus()).isEqualTo(3);
    assertThat(failure.stage()).isEqualTo("intake");
    assertThat(failure.what()).isEqualTo("Source letters collapsed.");
    assertThat(failure.whatToDo()).contains("redthread feeds --quarantine");
    assertThat(text("metrics/redthread.prom")).contains("redthread_gate_shut 1\n");

    begun(1, "r-2").published(List.of(ROWS), Map.of());
    assertThat(LastFailure.read(out)).isEmpty();
    assertThat(text("metrics/redthread.prom")).contains("redthread_gate_shut 0\n");
  }

  @Test
  void aBugTellsItsPlaceAndNeverItsMessage() {
    begun(0, "r-1").failed(new IllegalStateException("row 7: Ola Nordmann"));

    LastFailure failure = LastFailure.read(out).orElseThrow();
    assertThat(failure.exitStatus()).isEqualTo(1);
    assertThat(failure.where()).contains("NightWatchTest.java");
    assertThat(text("last-failure.json") + text("logs/2026-03.jsonl"))
        .contains("IllegalStateException")
        .doesNotContain("Nordmann");
  }

  @Test
  void aNightWithoutAnEndWasCutOffUnlessItIsStillRunning() {
    begun(0, "r-1");

    assertThat(history().last().orElseThrow().outcome()).isEqualTo(Outcome.CUT_OFF);
    assertThat(NightHistory.read(out, true).nights()).isEmpty();
  }

  @Test
  void anAttemptThatAnotherNightRefusedLeavesNoFailure() {
    NightWatch second = night(0);
    second.stage("configuration", 1, 3, 3);
    second.refused();
    second.failed(new OperatorException("Another run holds the store."));

    assertThat(out).as("nothing at all is left").isEmptyDirectory();
  }

  @Test
  void aNightThatFailsBeforeItHasTheStoreIsInTheLogWithItsStages() {
    NightWatch watch = night(0);
    watch.stage("configuration", 1, 3, 3);
    watch.failed(new OperatorException("office.yaml line 3: unknown key 'dota'."));

    NightRecord night = history().last().orElseThrow();
    assertThat(night.outcome()).isEqualTo(Outcome.MENDABLE);
    assertThat(night.stages()).hasSize(1);
    assertThat(night.what()).contains("line 3");
  }

  @Test
  void aLineThatAFullDiskCutShortIsPassedOver() throws IOException {
    begun(0, "r-1").published(List.of(ROWS), Map.of());
    Path log = out.resolve("logs/2026-03.jsonl");
    Files.writeString(log, Files.readString(log) + "{\"time\":\"2026-03-0");

    assertThat(history().nights()).hasSize(1);
  }

  @Test
  void whatCannotBeToldStopsNoNight() throws IOException {
    Files.writeString(out.resolve("logs"), "a file where the folder should be");
    Files.writeString(out.resolve("metrics"), "and here");

    assertThatCode(() -> begun(0, "r-1").published(List.of(ROWS), Map.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void lineageNamesFeedsAndTheSameRunInAllEventsOfANight() throws IOException {
    URI file = out.resolve("lineage.jsonl").toUri();
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    NightWatch watch = new NightWatch(out, Lineage.to(Optional.of(file), "1.0"), clock);
    watch.begun("r-1", "2026-03-01", "1.0");
    watch.published(List.of(ROWS), Map.of());

    List<String> events = Files.readAllLines(out.resolve("lineage.jsonl"));
    assertThat(events).hasSize(2);
    assertThat(events.get(0)).contains("\"eventType\":\"START\"");
    assertThat(events.get(1))
        .contains("\"eventType\":\"COMPLETE\"", "\"name\":\"feeds/letters\"", "\"rowCount\":100");
    assertThat(runId(events.get(0))).isEqualTo(runId(events.get(1)));
  }

  private static String runId(String event) {
    return event.replaceFirst(".*\"runId\":\"([0-9a-f-]{36})\".*", "$1");
  }

  @Test
  void aCatalogueThatDoesNotAnswerStopsNoNight() {
    URI nobody = URI.create("http://127.0.0.1:1/api/v1/lineage");
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    NightWatch watch = new NightWatch(out, Lineage.to(Optional.of(nobody), "1.0"), clock);

    assertThatCode(() -> watch.begun("r-1", "2026-03-01", "1.0")).doesNotThrowAnyException();
    assertThat(history().nights()).hasSize(1);
  }
}
