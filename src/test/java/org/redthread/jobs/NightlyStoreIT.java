package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

/** One store over many nights: what changes it, what must not, and what it still remembers. */
class NightlyStoreIT {
  private final TestNights reference = TestNights.Reference.NIGHTS;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aNightWithoutNewsChangesNothing() {
    List<String> results = reference.results();
    StoreState before = StoreState.current(reference.store());

    String run = reference.run(2);

    StoreState after = StoreState.current(reference.store());
    assertThat(after.run()).isEqualTo(run).isNotEqualTo(before.run());
    assertThat(after.snapshots()).isEqualTo(before.snapshots());
    assertThat(after.deliveries()).isEqualTo(before.deliveries());
    assertThat(reference.results()).isEqualTo(results);
  }

  @Test
  void aReplacedFileCountsAsIfTheOldOneHadNeverCome() throws IOException {
    TestNights nights = new TestNights(folder.resolve("changed"));
    nights.deliver(TestNights.feeds());
    String first = nights.run(2);
    long rows = rows(nights, first);

    changed().write(nights.data().resolve("complaints-2024.csv"));
    String second = nights.run(2);
    TestNights fresh = new TestNights(folder.resolve("fresh"));
    fresh.deliver(TestNights.feeds());
    changed().write(fresh.data().resolve("complaints-2024.csv"));
    fresh.run(2);
    same(nights, fresh);
    assertThat(nights.results()).isNotEqualTo(reference.results());

    nights.deliver(TestNights.feeds());
    nights.run(2);
    same(nights, reference);
    assertThat(groups(nights)).as("letters that come back").isEqualTo(groups(reference));
    Dataset<Row> stored = stored(nights, nights.latest());
    assertThat(stored.count())
        .as("a file that comes back is not stored twice")
        .isEqualTo(stored.dropDuplicates("delivery", new String[] {"line", "record"}).count());
    assertThat(rows(nights, first)).as("a past state is read as it was").isEqualTo(rows);
    assertThat(rows(nights, second)).isNotEqualTo(rows);
  }

  /** A fifth of the rows taken back. */
  private static FeedText changed() throws IOException {
    FeedText feed = FeedText.read(TestNights.Reference.SAMPLES.resolve("complaints-2024.csv"));
    return feed.part(0, feed.size() * 4 / 5);
  }

  private static void same(TestNights nights, TestNights others) {
    assertThat(nights.results()).isEqualTo(others.results());
    for (String file : List.of("reconciliation.csv", "quarantine.csv", "organisation_review.csv")) {
      assertThat(nights.text(file)).as(file).isEqualTo(others.text(file));
    }
  }

  /** Letters that are one letter, with the letter that names their group. */
  private static List<String> groups(TestNights nights) {
    SparkSession spark = TestSpark.session(nights.store());
    return new StoreTables(spark, StoreState.current(nights.store()).snapshots())
        .read(RowShape.DUPLICATES, DuplicateLetters.GROUPED).collectAsList().stream()
            .map(String::valueOf)
            .sorted()
            .toList();
  }

  private static long rows(TestNights nights, String run) {
    return stored(nights, run).count();
  }

  private static Dataset<Row> stored(TestNights nights, String run) {
    SparkSession spark = TestSpark.session(nights.store());
    StoreState state = StoreState.of(nights.store(), run);
    return new StoreTables(spark, state.snapshots()).read(RowShape.COMPLAINTS, RowShape.COMPLAINT);
  }

  @Test
  void aGateLeavesTheLastGoodRunCurrentAndTheNextGoodNightWorks() throws IOException {
    TestNights nights = new TestNights(folder);
    nights.deliver(TestNights.feeds());
    nights.run(2);
    List<Object> good = current(nights);
    Path feedback = nights.data().resolve("feedback.jsonl");
    Path complaints = nights.data().resolve("complaints-2024.csv");

    Files.writeString(feedback, String.join("\n", Files.readAllLines(feedback).subList(0, 3)));
    stopped(nights, "Source sample-feedback collapsed");
    assertThat(current(nights)).isEqualTo(good);

    nights.deliver(TestNights.feeds());
    Files.writeString(
        complaints, Files.readString(complaints).replaceAll("(?m),20(\\d\\d)-", ",X"));
    stopped(nights, "Source sample-complaints: at most 5.0% of rows may be quarantined");
    assertThat(current(nights)).isEqualTo(good);

    nights.deliver(TestNights.feeds());
    Files.writeString(complaints, Files.readString(complaints).replaceFirst("provider", "trust"));
    stopped(nights, "provider");
    assertThat(current(nights)).isEqualTo(good);

    nights.deliver(TestNights.feeds());
    nights.run(2);
    same(nights, reference);
  }

  private static void stopped(TestNights nights, String sentence) {
    assertThatThrownBy(() -> nights.run(2))
        .isInstanceOf(GateException.class)
        .hasMessageContaining(sentence);
  }

  /** All that readers and the next night go by. */
  private static List<Object> current(TestNights nights) throws IOException {
    try (var runs = Files.list(nights.out().resolve("runs"))) {
      return List.of(
          StoreState.current(nights.store()),
          Files.readString(nights.out().resolve("latest.json")),
          nights.results(),
          runs.map(String::valueOf).sorted().toList());
    }
  }

  @Test
  void aSecondNightAtOnceIsRefusedAtOnceAndNamesTheFirst() {
    TestNights nights = new TestNights(folder);
    nights.deliver(TestNights.feeds());
    try (StoreLock held = StoreLock.take(nights.store(), "2024-12-31-041")) {
      assertThat(StoreLock.holder(nights.store())).contains("2024-12-31-041");
      assertThatThrownBy(() -> nights.run(2))
          .isInstanceOf(OperatorException.class)
          .hasMessageContaining("2024-12-31-041")
          .hasMessageContaining("--store");
    }
    assertThat(StoreLock.holder(nights.store())).isEmpty();
    assertThat(nights.out()).doesNotExist();
  }

  @Test
  void aStoreThatCannotBeWrittenIsTheOperatorsToMend() throws IOException {
    TestNights nights = new TestNights(folder);
    nights.deliver(TestNights.feeds());
    Files.writeString(nights.store(), "a file where the folder should be");

    assertThatThrownBy(() -> nights.run(2))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void resultsThatCannotBeWrittenLeaveTheStoreAsItWas() throws IOException {
    TestNights nights = new TestNights(folder);
    nights.deliver(TestNights.feeds());
    Files.writeString(nights.out(), "a file where the folder should be");

    assertThatThrownBy(() -> nights.run(2))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("cannot be written");

    assertThat(StoreState.current(nights.store())).isEqualTo(StoreState.empty());
    Files.delete(nights.out());
    nights.run(2);
    assertThat(nights.results()).isEqualTo(reference.results());
  }

  @Test
  void aPointerThatCannotBeMovedDoesNotSpoilTheStore() throws IOException {
    TestNights nights = new TestNights(folder);
    nights.deliver(TestNights.feeds());
    Path inTheWay = nights.out().resolve("latest.json").resolve("in-the-way");
    Files.createDirectories(inTheWay);

    assertThatThrownBy(() -> nights.run(2)).isInstanceOf(OperatorException.class);

    Files.delete(inTheWay);
    Files.delete(nights.out().resolve("latest.json"));
    nights.run(2);
    assertThat(nights.results()).isEqualTo(reference.results());
  }
}
