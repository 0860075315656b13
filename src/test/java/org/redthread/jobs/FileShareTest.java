package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.intake.Source;

/** A large file is worth several tasks, so that no core waits for the one that redacts. */
class FileShareTest {
  private static final String YAML =
      """
      source: trial
      files: feed.%1$s
      format: %1$s
      id: id
      dates:
        received: {column: received, formats: [yyyy-MM-dd]}
      organisation: provider
      narrative: {columns: letter, language: en}
      gates: {max-quarantined: 1}
      """;

  private final Path folder;

  FileShareTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static DeliveryPlan.Task task(Path folder, String format, long bytes) throws IOException {
    Path yaml = Files.writeString(folder.resolve("trial.yaml"), YAML.formatted(format));
    String file = folder.resolve("feed." + format).toString();
    Delivery delivery = new Delivery("d", "trial", "feed." + format, bytes, "", "", 0, 0);
    return new DeliveryPlan.Task(delivery, Source.read(yaml), file);
  }

  private List<FileShare> shares(String format, long bytes) throws IOException {
    return FileShare.of(task(folder, format, bytes));
  }

  @Test
  void ofASmallFileThereIsOneTask() throws IOException {
    assertThat(shares("csv", 0)).hasSize(1);
    assertThat(shares("csv", 1_000_000)).hasSize(1);
  }

  @Test
  void ofALargeFileSeveralEachWithAPartOfItsOwn() throws IOException {
    assertThat(shares("csv", 5_500_000))
        .extracting(FileShare::part)
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(shares("jsonl", 5_500_000)).allMatch(share -> share.parts() == 6);
    assertThat(shares("csv", 5_000_000_000L)).hasSize(8);
  }

  @Test
  void aWorkbookIsReadOnce() throws IOException {
    assertThat(shares("xlsx", 50_000_000)).hasSize(1);
  }
}
