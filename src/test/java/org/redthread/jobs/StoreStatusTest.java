package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.redthread.jobs.watch.NightWatch;
import org.redthread.run.GateException;
import org.redthread.run.Yaml;

/** What an operator reads who was called because a night failed. */
class StoreStatusTest {
  private static final Instant FIRST = Instant.parse("2026-03-01T02:15:00Z");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private NightWatch night(int day) {
    Instant start = FIRST.plus(Duration.ofDays(day));
    Clock clock = Clock.fixed(start, ZoneOffset.UTC);
    NightWatch watch =
        new NightWatch(
            folder.resolve("out"),
            org.redthread.jobs.watch.Lineage.to(Optional.empty(), "0"),
            clock);
    watch.begun("r-" + day, "2026-03-01", "0");
    watch.stage("intake");
    return watch;
  }

  private void good(int nights) {
    for (int day = 0; day < nights; day++) {
      night(day).published(List.of(), Map.of());
    }
    new StoreState("r-" + (nights - 1), Map.of(), List.of(), Map.of())
        .publish(folder.resolve("store"));
  }

  private StoreStatus status(int day, int hours) {
    Instant now = FIRST.plus(Duration.ofDays(day)).plus(Duration.ofHours(hours));
    return StoreStatus.of(folder.resolve("store"), folder.resolve("out"), now);
  }

  @Test
  void whatFailedWhereAndWhatToDoComeFirst() {
    good(7);
    night(7).failed(new GateException("Source letters collapsed."));

    assertThat(status(7, 4).text())
        .startsWith(
            "THE LAST NIGHT FAILED at 2026-03-08 02:15 UTC, exit status 3",
            "  stage: intake",
            "  what:  Source letters collapsed.")
        .anyMatch(line -> line.startsWith("  to do: Ask the feed's owner"))
        .contains("Last good run: r-6");
    assertThat(folder.resolve("out/last-failure.json")).exists();
  }

  @Test
  void aNightThatDidNotComeIsSaidFirstButNotWhileOneRuns() throws Exception {
    good(7);

    assertThat(status(6, 12).text().get(0)).isEqualTo("Last good run: r-6");
    assertThat(status(8, 4).text().get(0)).startsWith("NO NIGHT HAS BEEN RUN for 2 days;");
    assertThat(Yaml.json().readTree(status(8, 4).json()).path("overdue").asText())
        .startsWith("NO NIGHT HAS BEEN RUN");
    assertThat(Files.exists(folder.resolve("store/lock"))).isFalse();

    try (StoreLock lock = StoreLock.take(folder.resolve("store"), "r-8")) {
      assertThat(status(8, 4).text().get(0)).isEqualTo("Last good run: r-6");
    }
  }
}
