package org.redthread.jobs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.iceberg.ExpireSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.hadoop.HadoopTables;

/**
 * Removes snapshots of the store's tables that no kept run names, with the files only they name.
 */
final class ExpiredSnapshots {
  private ExpiredSnapshots() {}

  /** How many snapshots of the tables go, were the states of these runs all that is kept. */
  static int count(Path store, Collection<StoreState> kept) {
    return RowShape.TABLES.stream().mapToInt(table -> of(store, table, kept).size()).sum();
  }

  /** Takes them away and gives how many there were; starts no Spark. */
  static int remove(Path store, Collection<StoreState> kept) {
    int removed = 0;
    for (String name : RowShape.TABLES) {
      List<Long> gone = of(store, name, kept);
      if (!gone.isEmpty()) {
        // nothing goes by its age: only what is named
        ExpireSnapshots expiry = table(store, name).expireSnapshots().expireOlderThan(0);
        gone.forEach(expiry::expireSnapshotId);
        expiry.cleanExpiredFiles(true).commit();
      }
      removed += gone.size();
    }
    return removed;
  }

  private static List<Long> of(Path store, String name, Collection<StoreState> kept) {
    if (!new HadoopTables(TablesPlace.hadoop()).exists(place(store, name))) {
      return List.of();
    }
    Table table = table(store, name);
    Set<Long> needed = new HashSet<>();
    kept.forEach(state -> needed.add(state.snapshots().getOrDefault(name, 0L)));
    Snapshot now = table.currentSnapshot();
    needed.add(now == null ? 0L : now.snapshotId());
    return StreamSupport.stream(table.snapshots().spliterator(), false)
        .map(Snapshot::snapshotId)
        .filter(id -> !needed.contains(id))
        .toList();
  }

  private static Table table(Path store, String name) {
    return new HadoopTables(TablesPlace.hadoop()).load(place(store, name));
  }

  private static String place(Path store, String name) {
    return TablesPlace.name(store) + "/store/" + name;
  }
}
