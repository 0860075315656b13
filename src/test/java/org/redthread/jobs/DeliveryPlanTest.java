package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.intake.Source;

class DeliveryPlanTest {
  private static final Path YAML = Path.of("jobs/conf/sources/samples/feedback.yaml");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path data;

  private Source source = Source.read(YAML);

  @BeforeEach
  void anyFileOfTheFeed() throws IOException {
    Path yaml = data.resolve("source.yaml");
    Files.writeString(
        yaml, Files.readString(YAML).replace("files: feedback.jsonl", "files: '*.jsonl'"));
    source = Source.read(yaml);
    deliver("a.jsonl", "1");
    deliver("b.jsonl", "2");
  }

  private void deliver(String name, String content) throws IOException {
    Files.writeString(data.resolve(name), content);
  }

  private DeliveryPlan plan(String mapping, List<Delivery> live) {
    return DeliveryPlan.of(List.of(source), data, Map.of(source.id(), mapping), live);
  }

  private List<Delivery> firstNight() {
    DeliveryPlan plan = plan("m", List.of());
    return plan.live(plan.fresh().stream().map(DeliveryPlan.Task::delivery).toList());
  }

  private static List<String> paths(DeliveryPlan plan) {
    return plan.fresh().stream().map(task -> task.delivery().path()).toList();
  }

  @Test
  void onTheFirstNightEveryFileIsFresh() {
    DeliveryPlan plan = plan("m", List.of());

    assertThat(paths(plan)).containsExactly("a.jsonl", "b.jsonl");
    assertThat(plan.changesNothing()).isFalse();
    assertThat(plan.kept()).isEmpty();
  }

  @Test
  void whatIsLiveAndUnchangedIsKept() {
    DeliveryPlan plan = plan("m", firstNight());

    assertThat(plan.changesNothing()).isTrue();
    assertThat(plan.kept()).isEqualTo(firstNight());
    assertThat(plan.live(List.of())).isEqualTo(firstNight());
  }

  @Test
  void aChangedFileAtTheSamePlaceReplacesTheOldOne() throws IOException {
    List<Delivery> live = firstNight();
    deliver("b.jsonl", "3");

    DeliveryPlan plan = plan("m", live);

    assertThat(paths(plan)).containsExactly("b.jsonl");
    assertThat(plan.kept()).containsExactly(live.get(0));
    assertThat(plan.replaced()).containsExactly(live.get(1));
  }

  @Test
  void oneNightTakesInAllThatCameInNightsThatWereMissed() throws IOException {
    List<Delivery> live = firstNight();
    deliver("c.jsonl", "of the first missed night");
    deliver("b.jsonl", "corrected on the second");
    deliver("d.jsonl", "of the second missed night");
    deliver("b.jsonl", "corrected again on the third");

    DeliveryPlan plan = plan("m", live);

    assertThat(paths(plan)).containsExactly("b.jsonl", "c.jsonl", "d.jsonl");
    assertThat(plan.replaced()).containsExactly(live.get(1));
    assertThat(plan.kept()).containsExactly(live.get(0));
  }

  @Test
  void aFileThatHasGoneKeepsItsRows() throws IOException {
    List<Delivery> live = firstNight();
    Files.delete(data.resolve("a.jsonl"));

    DeliveryPlan plan = plan("m", live);

    assertThat(plan.changesNothing()).isTrue();
    assertThat(plan.kept()).isEqualTo(live);
  }

  @Test
  void anotherMappingReadsEveryFileAgain() {
    DeliveryPlan plan = plan("another", firstNight());

    assertThat(paths(plan)).containsExactly("a.jsonl", "b.jsonl");
    assertThat(plan.replaced()).isEqualTo(firstNight());
    assertThat(plan.kept()).isEmpty();
  }

  @Test
  void theSameContentAtTwoPlacesIsTwoDeliveries() throws IOException {
    deliver("c.jsonl", "1");

    List<Delivery> live = firstNight();

    assertThat(live).extracting(Delivery::path).containsExactly("a.jsonl", "b.jsonl", "c.jsonl");
    assertThat(live).extracting(Delivery::id).doesNotHaveDuplicates();
    assertThat(live.get(0).sha256()).isEqualTo(live.get(2).sha256());
  }

  @Test
  void anIdRestsOnContentAndPlaceNotOnTheFoldersName(@TempDir Path elsewhere) throws IOException {
    List<Delivery> live = firstNight();
    Files.copy(data.resolve("a.jsonl"), elsewhere.resolve("a.jsonl"));

    DeliveryPlan plan = DeliveryPlan.of(List.of(source), elsewhere, Map.of(source.id(), "m"), live);

    assertThat(plan.changesNothing()).isTrue();
  }
}
