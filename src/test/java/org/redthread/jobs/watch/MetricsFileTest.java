package org.redthread.jobs.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricsFileTest {
  private static final Instant START = Instant.parse("2026-01-01T02:15:00Z");
  private static final NightRecord GOOD =
      new NightRecord(
          "r-1",
          START,
          START.plusMillis(60_500),
          Outcome.GOOD,
          "reports",
          "",
          List.of(new NightRecord.StageTime("intake", 12.25)),
          List.of(new NightRecord.FeedRows("a \"quoted\\ feed", 1, 10, 7, 1, 1, 1)),
          Map.of("WATCH", 3L));

  private static String text(NightRecord... nights) {
    return MetricsFile.text(new NightHistory(List.of(nights)), Optional.of(START));
  }

  @Test
  void aGoodNightHasItsFigures() {
    assertThat(text(GOOD))
        .contains("\nredthread_last_success_timestamp_seconds 1767233760.500\n")
        .contains("\nredthread_night_seconds 60.500\n")
        .contains("\nredthread_stage_seconds{stage=\"intake\"} 12.250\n")
        .contains("\nredthread_rows{source=\"a \\\"quoted\\\\ feed\",fate=\"quarantined\"} 1\n")
        .contains("\nredthread_verdicts{verdict=\"WATCH\"} 3\n")
        .contains("\nredthread_nights{outcome=\"good\"} 1\n");
  }

  /** What a scraper of text format 0.0.4 asks for: help and type once, before the samples. */
  @Test
  void everyFamilyIsDeclaredOnceAndEveryLineIsWellFormed() {
    String text = text(GOOD);
    Set<String> declared = new HashSet<>();
    assertThat(text).endsWith("\n").doesNotContain("\n\n");
    for (String line : text.split("\n")) {
      if (line.startsWith("# TYPE ")) {
        assertThat(declared.add(line.split(" ")[2])).as(line).isTrue();
      } else if (!line.startsWith("# HELP ")) {
        assertThat(line)
            .matches("[a-z_]+(\\{[a-z]+=\"(\\\\.|[^\"\\\\])*\"(,[a-z]+=\"[^\"]*\")*\\})? [0-9.]+");
        assertThat(declared).contains(line.split("[{ ]")[0]);
      }
    }
  }

  @Test
  void noNightHasNoFigureOfOne() {
    assertThat(text())
        .doesNotContain("redthread_last_success")
        .contains("redthread_nights{outcome=\"good\"} 0\n");
  }
}
