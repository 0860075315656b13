package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.iceberg.Schema;
import org.apache.iceberg.hadoop.HadoopTables;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** A store is used where its tables were made, or not at all. */
class MovedStoreTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path store;

  @BeforeEach
  void aStoreWithATable() {
    store = folder.resolve("lager nr 1");
    new HadoopTables(TablesPlace.hadoop())
        .create(
            new Schema(Types.NestedField.required(1, "id", Types.StringType.get())),
            TablesPlace.name(store) + "/store/" + RowShape.NAMES);
  }

  @Test
  void oneThatStandsWhereItWasMadeIsUsed() {
    assertUsed(store);
    assertUsed(folder.resolve("empty"));
    assertUsed(folder.resolve(".").resolve("lager nr 1"));
  }

  @Test
  void oneThatWasMovedIsRefusedAndSaysWhereItWas() throws IOException {
    Path moved = Files.move(store, folder.resolve("moved"));

    assertThatThrownBy(() -> MovedStore.refuse(moved))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("The store " + moved + " was moved or copied")
        .hasMessageContaining("made at " + store.resolve("tables") + ",");
  }

  @Test
  void aLinkFromTheOldPlaceWillDo() throws IOException {
    Path moved = Files.move(store, folder.resolve("moved"));
    Files.createSymbolicLink(store, moved);

    assertUsed(store);
    assertUsed(moved);
  }

  @Test
  void retentionOnACopyClearsNothingAway() throws IOException {
    Path copy = folder.resolve("copy");
    try (var files = Files.walk(store)) {
      for (Path file : files.toList()) {
        Files.createDirectories(copy.resolve(store.relativize(file)).getParent());
        Files.copy(file, copy.resolve(store.relativize(file)));
      }
    }

    assertThatThrownBy(
            () ->
                Retention.apply(
                    copy, folder.resolve("out"), new Keep(1, 31), LocalDate.of(2026, 1, 1)))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("was moved or copied");
  }

  private static void assertUsed(Path place) {
    assertThatCode(() -> MovedStore.refuse(place)).doesNotThrowAnyException();
  }
}
