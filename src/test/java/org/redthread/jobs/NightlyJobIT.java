package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.samples.Truth;

/** What a night says depends on the complaints alone, not on how they came or were computed. */
class NightlyJobIT {
  private final TestNights reference = TestNights.Reference.NIGHTS;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void everyRowIsAccountedForAsTheTruthOfTheSamplesSays() {
    List<String[]> lines = reference.table("reconciliation.csv").rows();

    assertThat(lines)
        .extracting(Arrays::asList)
        .containsExactlyInAnyOrderElementsOf(
            TestNights.Reference.TRUTH.files().stream().map(NightlyJobIT::cells).toList());
    assertThat(lines).allSatisfy(NightlyJobIT::addsUp);
    assertThat(reference.table("verdicts.csv").size()).isGreaterThan(10);
  }

  private static List<String> cells(Truth.Rows rows) {
    return List.of(
        rows.source(),
        rows.file(),
        Long.toString(rows.read()),
        Long.toString(rows.accepted()),
        Long.toString(rows.superseded()),
        Long.toString(rows.duplicate()),
        Long.toString(rows.quarantined()));
  }

  private static void addsUp(String[] line) {
    long fates = Arrays.stream(line).skip(3).mapToLong(Long::parseLong).sum();
    assertThat(fates).as(line[1]).isEqualTo(Long.parseLong(line[2])).isPositive();
  }

  @Test
  void resultsAreTheSameOnOnePartition() {
    TestNights nights = new TestNights(folder);
    nights.deliver(TestNights.feeds());

    nights.run(1);

    assertThat(nights.results()).isEqualTo(reference.results());
    sameLetters(nights);
  }

  @Test
  void resultsAreTheSameOnEightPartitionsWithFilesCutRenamedAndShuffled() throws IOException {
    TestNights nights = new TestNights(folder);
    int number = 90;
    for (Path file : TestNights.feeds()) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith("c")) {
        nights.deliver(List.of(file));
        continue;
      }
      FeedText feed = FeedText.read(file).shuffled(number);
      int cut = feed.size() / 3;
      feed.part(0, cut).write(nights.data().resolve("c" + number-- + ".csv"));
      feed.part(cut, feed.size()).write(nights.data().resolve("c" + number-- + ".csv.gz"));
    }

    nights.run(8);

    assertThat(nights.results()).isEqualTo(reference.results());
    sameLetters(nights);
  }

  /** What letters say is the same, byte for byte. */
  private void sameLetters(TestNights nights) {
    assertThat(reference.table("clusters.csv").size()).isGreaterThan(10);
    for (String file : List.of("clusters.csv", "theme_news.csv", "campaign_counts.csv")) {
      assertThat(nights.text(file)).as(file).isEqualTo(reference.firstText(file));
    }
    assertThat(nights.text("redaction_review.csv"))
        .isEqualTo(reference.firstText("redaction_review.csv"));
  }

  @Test
  void twoNightsWithCorrectionsFirstSayWhatOneNightSays() {
    twoNights(file -> file.contains("corrections") || file.compareTo("complaints-2023") > 0);
  }

  @Test
  void twoNightsWithCorrectionsLastSayWhatOneNightSays() {
    twoNights(file -> !file.contains("corrections") && file.compareTo("complaints-2023") < 0);
  }

  private void twoNights(java.util.function.Predicate<String> onTheFirst) {
    TestNights nights = new TestNights(folder);
    List<Path> first =
        TestNights.feeds().stream()
            .filter(
                file -> {
                  String name = String.valueOf(file.getFileName());
                  return !name.startsWith("c") || onTheFirst.test(name);
                })
            .toList();
    nights.deliver(first);
    String earlier = nights.run(2);
    assertThat(nights.results()).isNotEqualTo(reference.results());

    nights.deliver(TestNights.feeds());
    nights.run(4);

    assertThat(nights.latest()).isGreaterThan(earlier);
    assertThat(nights.results()).isEqualTo(reference.results());
    assertThat(nights.text("reconciliation.csv")).isEqualTo(reference.text("reconciliation.csv"));
    assertThat(nights.text("quarantine.csv")).isEqualTo(reference.text("quarantine.csv"));
    assertThat(nights.text("organisation_review.csv"))
        .isEqualTo(reference.text("organisation_review.csv"));
  }
}
