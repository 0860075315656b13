package org.redthread.jobs;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.redthread.signals.scan.Drawing;
import org.redthread.signals.scan.TreeScan;

/**
 * Draws the replicates of a scan on the executors of a cluster: the scan goes out once, indices are
 * spread over partitions, one number a replicate comes back.
 */
final class ClusterDrawing implements Drawing {
  private final JavaSparkContext spark;
  private final int partitions;

  /**
   * @param partitions at least 1; the result does not depend on it
   */
  ClusterDrawing(SparkSession session, int partitions) {
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.partitions = partitions;
  }

  /** On this machine where Spark is embedded: its threads would draw on the same cores. */
  static Drawing of(SparkSession session, String master) {
    return SparkRuntime.embedded(master)
        ? Drawing.HERE
        : new ClusterDrawing(session, Math.max(1, session.sparkContext().defaultParallelism()));
  }

  @Override
  public double[] maxima(TreeScan scan, long seed, int from, int to) {
    Broadcast<TreeScan> sent = spark.broadcast(scan);
    try {
      List<Integer> indices = IntStream.range(from, to).boxed().toList();
      return spark
          .parallelize(indices, partitions)
          .map(index -> sent.value().maximum(seed, index))
          .collect()
          .stream()
          .mapToDouble(Double::doubleValue)
          .toArray();
    } finally {
      sent.destroy();
    }
  }
}
