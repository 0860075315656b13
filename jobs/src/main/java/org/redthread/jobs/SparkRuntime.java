package org.redthread.jobs;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a run: embedded on all cores unless a master is named. */
final class SparkRuntime {
  static final String CATALOG = "redthread";

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
            // Iceberg's vectorised reader goes through an Arrow that fails on Java 24 and later.
            .config("spark.sql.iceberg.vectorization.enabled", Runtime.version().feature() < 24)
            .config("spark.local.dir", store.resolve("spark-local").toString())
            .config("spark.sql.warehouse.dir", store.resolve("spark-warehouse").toString())
            .config("spark.sql.catalog." + CATALOG, "org.apache.iceberg.spark.SparkCatalog")
            .config("spark.sql.catalog." + CATALOG + ".type", "hadoop")
            .config("spark.sql.catalog." + CATALOG + ".warehouse", warehouse(store))
            .config("spark.sql.catalog." + CATALOG + ".cache-enabled", false);
    if (master.startsWith("local")) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return builder.master(master).getOrCreate();
  }

  static String warehouse(Path store) {
    return store.resolve("tables").toAbsolutePath().toUri().toString();
  }
}
