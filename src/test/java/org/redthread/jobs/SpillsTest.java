package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark spills goes with the process that wrote it, or with the next night. */
class SpillsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path store;

  private List<String> there() throws IOException {
    try (Stream<Path> entries = Files.list(store.resolve("spark-local"))) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }

  private void left(String name) throws IOException {
    Path folder = store.resolve("spark-local").resolve(name).resolve("0c");
    Files.writeString(Files.createDirectories(folder).resolve("shuffle_1"), "letters");
  }

  @Test
  void whatNoProcessHoldsIsDeleted() throws IOException {
    left("blockmgr-of-an-earlier-version");
    left("killed");
    StoreLock.take(store.resolve("spark-local/killed"), "4711").close();
    Path own = new Spills(store).open();

    new Spills(store).sweep();

    assertThat(there()).containsExactly(String.valueOf(own.getFileName()));
  }

  @Test
  void twoProcessesOfOneStoreHaveFoldersOfTheirOwn() throws IOException {
    assertThat(new Spills(store).open()).isNotEqualTo(new Spills(store).open());

    new Spills(store).sweep();

    assertThat(there()).hasSize(2);
  }

  @Test
  void aNewStoreHasNothingToDelete() {
    new Spills(store).sweep();

    assertThat(store).isEmptyDirectory();
  }
}
