package org.redthread.jobs;

import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of the store, in Apache Iceberg over Parquet. A run reads every table at the snapshot
 * its state names; whatever a run that was cut off wrote after that is rolled back before the next
 * one writes.
 */
final class StoreTables {
  private static final String NAMESPACE = SparkRuntime.CATALOG + ".store";
  private final SparkSession spark;
  private final Map<String, Long> snapshots;

  StoreTables(SparkSession spark, Map<String, Long> snapshots) {
    this.spark = spark;
    this.snapshots = new TreeMap<>(snapshots);
  }

  /** The snapshot ids as they stand now, table by table. */
  Map<String, Long> snapshots() {
    return snapshots;
  }

  /** A table as of its state, or no rows of the given shape where it was never written. */
  Dataset<Row> read(String table, StructType schema) {
    Long snapshot = snapshots.get(table);
    if (snapshot == null) {
      return spark.createDataFrame(java.util.List.of(), schema);
    }
    return spark.read().option("versionAsOf", snapshot).table(name(table));
  }

  void append(String table, Dataset<Row> rows) {
    try {
      if (!snapshots.containsKey(table)) {
        rows.writeTo(name(table))
            .using("iceberg")
            .tableProperty("format-version", "2")
            .tableProperty("write.parquet.compression-codec", "zstd")
            .tableProperty("write.distribution-mode", "none")
            .createOrReplace();
      } else {
        rows.writeTo(name(table)).append();
      }
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new IllegalStateException("a table of the state is gone", e);
    }
    remember(table);
  }

  /** Replaces all rows of a table in one commit; earlier snapshots stay readable. */
  void overwrite(String table, Dataset<Row> rows) {
    if (!snapshots.containsKey(table)) {
      append(table, rows);
      return;
    }
    try {
      rows.writeTo(name(table)).overwrite(functions.lit(true));
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new IllegalStateException("a table of the state is gone", e);
    }
    remember(table);
  }

  private void remember(String table) {
    Snapshot now = load(table).currentSnapshot();
    snapshots.put(table, now.snapshotId());
  }

  /**
   * Undoes what a run that was cut off left: tables go back to the snapshot of the state, files
   * that no snapshot names are removed.
   *
   * @return whether there was anything to undo
   */
  boolean recover(Iterable<String> tables) {
    boolean undone = false;
    for (String table : tables) {
      undone |= rollBack(table);
    }
    return undone;
  }

  private boolean rollBack(String table) {
    Long wanted = snapshots.get(table);
    if (!spark.catalog().tableExists(name(table))) {
      return false;
    }
    if (wanted == null) {
      spark.sql("DROP TABLE IF EXISTS " + name(table) + " PURGE");
      return true;
    }
    Table iceberg = load(table);
    Snapshot now = iceberg.currentSnapshot();
    if (now != null && now.snapshotId() == wanted) {
      return false;
    }
    iceberg.manageSnapshots().setCurrentSnapshot(wanted).commit();
    return true;
  }

  /** Removes data files that no snapshot names; only a run that holds the lock may call it. */
  void sweep(Iterable<String> tables) {
    for (String table : tables) {
      if (spark.catalog().tableExists(name(table))) {
        SparkActions.get(spark)
            .deleteOrphanFiles(load(table))
            .olderThan(System.currentTimeMillis() + 1)
            .execute();
      }
    }
  }

  private Table load(String table) {
    try {
      return Spark3Util.loadIcebergTable(spark, name(table));
    } catch (org.apache.spark.sql.catalyst.parser.ParseException
        | org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new IllegalStateException("a table of the store cannot be loaded", e);
    }
  }

  static String name(String table) {
    return NAMESPACE + "." + table;
  }
}
