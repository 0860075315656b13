package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retention takes away what only deleted runs name, and nothing that a kept one reads. */
class ExpiredSnapshotsIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path store;

  @SuppressWarnings("NullAway.Init")
  private SparkSession spark;

  @Test
  void aKeptRunReadsItsRowsAndADeletedOneLeavesNoFile() throws IOException {
    spark = TestSpark.session(store);
    StoreState first = night(StoreState.empty(), "first", 1);
    StoreState second = night(first, "second", 2, 3);
    StoreState third = night(second, "third", 4, 5, 6);
    long before = files();

    assertThat(ExpiredSnapshots.count(store, List.of(first, third))).isEqualTo(1);
    assertThat(ExpiredSnapshots.remove(store, List.of(first, third))).isEqualTo(1);

    assertThat(rows(first)).isEqualTo(1);
    assertThat(rows(third)).isEqualTo(3);
    assertThatThrownBy(() -> rows(second)).hasMessageContaining("snapshot");
    assertThat(files()).as("the data file of the second night is gone").isEqualTo(before - 1);
    assertThat(ExpiredSnapshots.remove(store, List.of(first, third))).isZero();

    StoreState fourth = night(third, "fourth", 7);
    assertThat(rows(fourth)).as("the store goes on").isEqualTo(1);
  }

  @Test
  void theCurrentSnapshotStaysEvenIfNoStateNamesIt() {
    spark = TestSpark.session(store);
    StoreState only = night(StoreState.empty(), "only", 1, 2);

    assertThat(ExpiredSnapshots.remove(store, List.of(StoreState.empty()))).isZero();
    assertThat(rows(only)).isEqualTo(2);
  }

  @Test
  void tablesThatLieElsewhereAreReadAndClearedThere() throws IOException {
    Path elsewhere = store.resolve("a shared place");
    TablesPlace.settle(store, Optional.of(elsewhere.toUri()), false);
    spark = TestSpark.session(store);
    StoreState first = night(StoreState.empty(), "first", 1);
    StoreState second = night(first, "second", 2, 3);

    assertThat(rows(first)).isEqualTo(1);
    assertThat(ExpiredSnapshots.remove(store, List.of(second))).isEqualTo(1);
    assertThat(rows(second)).isEqualTo(2);
    assertThat(elsewhere.resolve("store").resolve(RowShape.NAMES)).isDirectory();
    assertThat(store.resolve("tables")).doesNotExist();
  }

  @Test
  void aFolderMayHaveAnyName(@TempDir Path folder) {
    store = folder.resolve("på lager 100%");
    spark = TestSpark.session(store);
    StoreState first = night(StoreState.empty(), "first", 1);
    StoreState second = night(first, "second", 2, 3);

    assertThat(store.resolve("tables").resolve("store").resolve(RowShape.NAMES)).isDirectory();
    assertThat(ExpiredSnapshots.remove(store, List.of(second))).isEqualTo(1);
    assertThat(rows(second)).isEqualTo(2);
  }

  /** Every night replaces all names by as many as there are numbers. */
  private StoreState night(StoreState before, String run, int... names) {
    StoreTables tables = new StoreTables(spark, before.snapshots());
    List<Row> rows =
        java.util.Arrays.stream(names)
            .mapToObj(name -> RowFactory.create("n" + name, "", "o", 1.0, "automatic"))
            .toList();
    tables.overwrite(RowShape.NAMES, spark.createDataFrame(rows, RowShape.NAME).coalesce(1));
    return new StoreState(run, Map.copyOf(tables.snapshots()), List.of(), Map.of());
  }

  private long rows(StoreState state) {
    return new StoreTables(spark, state.snapshots()).read(RowShape.NAMES, RowShape.NAME).count();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(store.resolve("tables"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }
}
