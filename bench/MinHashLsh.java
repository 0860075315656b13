
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The peer: MLlib's MinHashLSH and approxSimilarityJoin on the same letters, over the same shingles
 * of three words. Arguments: file (id,letter), hash tables, Jaccard distance.
 */
public class MinHashLsh {
  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    Dataset<Row> letters =
        spark.read().option("header", true).option("escape", "\"").option("multiLine", true).csv(args[0]);
    StructType shape =
        new StructType().add("id", DataTypes.StringType).add("features", SQLDataTypes.VectorType());
    Dataset<Row> features =
        letters
            .map(
                (MapFunction<Row, Row>)
                    row -> RowFactory.create(row.getString(0), shingles(row.getString(1))),
                Encoders.row(shape))
            .repartition(8)
            .cache();
    long count = features.count();
    long start = System.nanoTime();
    long cpu = cpu();
    var model =
        new MinHashLSH()
            .setNumHashTables(Integer.parseInt(args[1]))
            .setSeed(1)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(features);
    Dataset<Row> pairs =
        model
            .approxSimilarityJoin(features, features, Double.parseDouble(args[2]), "distance")
            .where("datasetA.id < datasetB.id")
            .selectExpr("datasetA.id as a", "datasetB.id as b");
    long found = 0;
    long right = 0;
    for (Row pair : pairs.collectAsList()) {
      found++;
      right += family(pair.getString(0)).equals(family(pair.getString(1))) ? 1 : 0;
    }
    System.out.printf(
        "%,9d letters  MinHashLSH   %7.1f s wall %7.1f s CPU  %s hash tables, distance %s: %,d pairs, %,d right%n",
        count, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9, args[1], args[2], found, right);
    spark.stop();
  }

  private static String family(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  private static Object shingles(String text) {
    String[] words = text.toLowerCase(java.util.Locale.ROOT).split("\\W+");
    TreeSet<Integer> places = new TreeSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      int hash = (words[i] + " " + words[i + 1] + " " + words[i + 2]).hashCode();
      places.add((hash * 0x9E3779B1) >>> 12);
    }
    int[] indices = places.stream().mapToInt(Integer::intValue).toArray();
    double[] ones = new double[indices.length];
    java.util.Arrays.fill(ones, 1);
    return Vectors.sparse(1 << 20, indices, ones);
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
