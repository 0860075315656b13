package org.redthread.jobs.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NightTableTest {
  private static final Instant START = Instant.parse("2026-01-01T02:15:00Z");

  private static NightRecord night(int day, long rows, double intake, Outcome outcome) {
    Instant started = START.plus(Duration.ofDays(day));
    boolean good = outcome == Outcome.GOOD;
    return new NightRecord(
        "r-" + day,
        started,
        started.plusSeconds(60),
        outcome,
        "reports",
        good ? "" : "It failed.",
        List.of(new NightRecord.StageTime("intake", intake)),
        good ? List.of(new NightRecord.FeedRows("letters", 1, rows, rows - 4, 0, 0, 4)) : List.of(),
        Map.of());
  }

  /** Forty nights of 1,000 rows and 20 seconds, and then this one. */
  private static NightHistory after(NightRecord last) {
    List<NightRecord> nights = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      nights.add(night(day, 1000 + day % 3, 20 + day % 2, Outcome.GOOD));
    }
    nights.add(last);
    return new NightHistory(nights);
  }

  private static NightTable.Line line(NightHistory history, String figure) {
    return NightTable.lines(history).stream()
        .filter(line -> line.figure().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNightLikeTheOthersHasNothingUnusual() {
    NightHistory history = after(night(40, 1002, 22, Outcome.GOOD));

    assertThat(NightTable.lines(history)).noneMatch(NightTable.Line::unusual);
    assertThat(NightTable.text(history, START.plus(Duration.ofDays(43))))
        .contains("Ended: 2026-02-10 02:16 UTC, 2 days ago; took 60 s.")
        .contains("  Nothing is out of the usual.");
  }

  @Test
  void aNightThatDoesNotComeIsMissedTheMorningAfter() {
    NightHistory history = after(night(40, 1000, 20, Outcome.GATE));
    Instant last = START.plus(Duration.ofDays(40));

    assertThat(NightTable.overdue(history, last.plus(Duration.ofHours(26)))).isEmpty();
    assertThat(NightTable.overdue(history, last.plus(Duration.ofHours(28))))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .startsWith("NO NIGHT HAS BEEN RUN for 28 hours; as a rule one comes within 24")
                    .contains("one run takes in all that has come since"));
  }

  @Test
  void freeWeekendsAreUsualANightMissedOnceIsNot() {
    List<NightRecord> nights = new ArrayList<>();
    for (int day = 0; day < 28; day++) {
      if (day % 7 < 5) {
        nights.add(night(day, 1000, 20, Outcome.GOOD));
      }
    }
    Instant friday = START.plus(Duration.ofDays(25));
    assertThat(NightTable.overdue(new NightHistory(nights), friday.plus(Duration.ofDays(3))))
        .isEmpty();

    NightHistory daily = after(night(42, 1000, 20, Outcome.GOOD));
    Instant last = START.plus(Duration.ofDays(42));
    assertThat(NightTable.overdue(daily, last.plus(Duration.ofHours(28)))).isPresent();
  }

  @Test
  void afterFewNightsNobodyKnowsWhenTheNextIsDue() {
    NightHistory few =
        new NightHistory(after(night(40, 1, 1, Outcome.GOOD)).nights().subList(0, 5));

    assertThat(NightTable.overdue(few, START.plus(Duration.ofDays(400)))).isEmpty();
  }

  @Test
  void aFeedThatDoubledAndAStageThatDraggedAreMarked() {
    NightHistory history = after(night(40, 2000, 55, Outcome.GOOD));

    assertThat(line(history, "letters, rows").unusual()).isTrue();
    assertThat(line(history, "letters, rows").median()).isEqualTo(1001);
    assertThat(line(history, "letters, rows").nights()).isEqualTo(30);
    assertThat(line(history, "intake").unusual()).isTrue();
    assertThat(line(history, "letters, set aside").unusual()).isFalse();
    assertThat(line(history, "the whole night").unusual()).isFalse();
    assertThat(NightTable.text(history, START)).contains("! marks what is out of the usual (2).");
  }

  @Test
  void aFailedNightIsCountedAndComparesNothing() {
    NightHistory history = after(night(40, 0, 1, Outcome.GATE));

    assertThat(line(history, "letters, rows").last()).isEqualTo(1000);
    assertThat(NightTable.text(history, START)).contains("Of the last 30 nights 1 failed.");
  }

  @Test
  void fewNightsMarkNothing() {
    NightHistory two =
        new NightHistory(
            List.of(night(0, 1000, 20, Outcome.GOOD), night(1, 9000, 20, Outcome.GOOD)));

    assertThat(NightTable.lines(two)).noneMatch(NightTable.Line::unusual);
    assertThat(NightTable.text(two, START))
        .anyMatch(text -> text.endsWith("of 1 good night before"))
        .contains("  What is usual can be said after 6 good nights.");
  }

  @Test
  void noNightHasNoTable() {
    assertThat(NightTable.text(new NightHistory(List.of()), START)).isEmpty();
  }
}
