package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** A store's tables may lie on any of Hadoop's file systems; its lock and state in its folder. */
class TablesPlaceTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path store;

  @Test
  void tablesLieInTheStoreUnlessToldOtherwise() {
    TablesPlace.settle(store, Optional.empty(), false);

    assertThat(TablesPlace.of(store)).hasScheme("file").hasPath(store.resolve("tables").toString());
    assertThat(store).isEmptyDirectory();
  }

  @Test
  void theStoreRemembersWhereTheyAre() {
    URI elsewhere = store.resolve("shared").toUri();

    TablesPlace.settle(store, Optional.of(elsewhere), false);

    assertThat(TablesPlace.of(store)).hasPath(store.resolve("shared").toString());
    TablesPlace.settle(store, Optional.empty(), true);
    TablesPlace.settle(store, Optional.of(elsewhere), true);
    assertThatThrownBy(() -> TablesPlace.settle(store, Optional.of(store.toUri()), true))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("key 'tables'")
        .hasMessageContaining("begin a new store");
  }

  @Test
  void anObjectStoreWithoutItsClassesIsSaidBeforeAnythingStarts() {
    assertThatThrownBy(
            () -> TablesPlace.settle(store, Optional.of(URI.create("s3a://letters/tables")), false))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("s3a://letters/tables need Hadoop's classes for 's3a'")
        .hasMessageContaining("hadoop-aws");
    assertThat(store).isEmptyDirectory();
  }

  @Test
  void aStoreIsAFolderHoweverItIsNamed() {
    assertThat(StoreFolder.of("store")).isEqualTo(Path.of("store"));
    assertThat(StoreFolder.of("file:///srv/office/store")).isEqualTo(Path.of("/srv/office/store"));
    assertThat(StoreFolder.of("file:/srv/office/store")).isEqualTo(Path.of("/srv/office/store"));
    assertThatThrownBy(() -> StoreFolder.of("s3a://letters/store"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("s3a://letters/store is no folder")
        .hasMessageContaining("key 'tables'");
  }
}
