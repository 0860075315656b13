package org.redthread.jobs;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.redthread.privacy.PseudonymKey;

/** The Spark session of a run: embedded on all cores unless a master is named. */
final class SparkRuntime {
  static final String CATALOG = "redthread";

  /** As shuffled; a hundred megabytes and more in the memory of a task. */
  private static final String SMALL_PART = "16m";

  private SparkRuntime() {}

  static SparkSession start(NightlyOptions options) {
    return start(options.master(), options.store(), options.configuration().partitions());
  }

  /**
   * Starts Spark.
   *
   * @param master a Spark master URL, for instance {@code local[*]}
   * @param store the folder of the store, whose tables become the catalogue {@code redthread}
   * @param partitions shuffle partitions; results do not depend on it
   */
  static SparkSession start(String master, Path store, int partitions) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("redthread")
            .config("spark.sql.shuffle.partitions", partitions)
            .config("spark.default.parallelism", partitions)
            .config("spark.ui.enabled", false)
            .config("spark.ui.showConsoleProgress", false)
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", true)
            // Where parts are small, rows are joined by a table of one side, not by sorting both.
            .config("spark.sql.adaptive.advisoryPartitionSizeInBytes", SMALL_PART)
            .config("spark.sql.adaptive.maxShuffledHashJoinLocalMapThreshold", SMALL_PART)
            // What is kept is read soon and seldom twice: packing it took a fifth of finding it.
            .config("spark.sql.inMemoryColumnarStorage.compressed", false)
            // Iceberg's vectorised reader goes through an Arrow that fails on Java 24 and later.
            .config("spark.sql.iceberg.vectorization.enabled", Runtime.version().feature() < 24)
            .config("spark.sql.warehouse.dir", store.resolve("spark-warehouse").toString())
            .config("spark.sql.catalog." + CATALOG, "org.apache.iceberg.spark.SparkCatalog")
            .config("spark.sql.catalog." + CATALOG + ".type", "hadoop")
            .config("spark.sql.catalog." + CATALOG + ".warehouse", warehouse(store))
            .config("spark.sql.catalog." + CATALOG + ".cache-enabled", false)
            // What the store holds is for its owner only, whatever the umask of the process.
            .config("spark.hadoop.fs.permissions.umask-mode", "077");
    if (embedded(master)) {
      builder
          // A task without memory fails the night, which then says so; Spark would end the process.
          .config("spark.executor.killOnFatalError.depth", 0)
          .config("spark.local.dir", new Spills(store).open().toString())
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    } else {
      shareKey(builder);
    }
    return builder.master(master).getOrCreate();
  }

  /** Whether Spark runs within this process. */
  static boolean embedded(String master) {
    return master.startsWith("local");
  }

  /**
   * Executors make pseudonyms, so they need the key of this process: in their environment, as here,
   * and masked wherever Spark shows its configuration.
   */
  private static void shareKey(SparkSession.Builder builder) {
    String key = System.getenv(PseudonymKey.VARIABLE);
    if (key != null && !key.isEmpty()) {
      builder
          .config("spark.redaction.regex", "(?i)secret|password|token|access[.]?key|pseudonym")
          .config("spark.executorEnv." + PseudonymKey.VARIABLE, key);
    }
  }

  static String warehouse(Path store) {
    return TablesPlace.name(store);
  }
}
