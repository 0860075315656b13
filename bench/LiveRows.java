import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Counts and hashes the rows of each store that count, as the state of its last good run names them:
 * every column of a complaint and of its redacted letter, with the kind of each pseudonym, as these
 * differ from process to process where no key is set.
 *   java -cp target/redthread-VERSION.jar bench/LiveRows.java STORE...
 */
class LiveRows {
  private static final String PSEUDONYM = "\\[([A-Z_]+)-[0-9a-f]+\\]";
  private static final String[] ROW = {"delivery", "line", "record"};

  public static void main(String[] stores) throws Exception {
    SparkSession spark =
        SparkSession.builder().master("local[2]").config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2).config("spark.driver.host", "127.0.0.1").getOrCreate();
    for (String store : stores) {
      JsonNode state = new ObjectMapper().readTree(Files.readString(Path.of(store, "current.json")));
      List<Object> live = new ArrayList<>();
      state.get("deliveries").forEach(delivery -> live.add(delivery.get("id").asText()));
      Dataset<Row> silent = table(spark, store, state, "row_statuses").select("delivery", "line", "record");
      System.out.printf("%s  complaints %s  letters %s%n", store,
          hash(rows(table(spark, store, state, "complaints"), live, silent)),
          hash(rows(table(spark, store, state, "letters"), live, silent).withColumn("text",
              functions.regexp_replace(functions.col("text"), PSEUDONYM, "[$1]"))));
    }
    spark.stop();
  }

  private static Dataset<Row> rows(Dataset<Row> all, List<Object> live, Dataset<Row> silent) {
    return all.where(functions.col("delivery").isin(live.toArray())).join(silent, scala(ROW), "left_anti");
  }

  private static scala.collection.immutable.Seq<String> scala(String[] names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
  }

  /** A catalogue for each store, as snapshots are asked for by table. */
  private static Dataset<Row> table(SparkSession spark, String store, JsonNode state, String table) {
    String catalog = "store" + Integer.toHexString(store.hashCode());
    String key = "spark.sql.catalog." + catalog;
    spark.conf().set(key, "org.apache.iceberg.spark.SparkCatalog");
    spark.conf().set(key + ".type", "hadoop");
    spark.conf().set(key + ".warehouse", Path.of(store, "tables").toAbsolutePath().toUri().toString());
    return spark.read().option("versionAsOf", state.get("snapshots").get(table).asLong())
        .table(catalog + ".store." + table);
  }

  private static String hash(Dataset<Row> rows) throws Exception {
    List<String> sorted = rows.toJSON().collectAsList().stream().sorted().toList();
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(String.join("\n", sorted).getBytes("UTF-8"));
    return sorted.size() + " " + HexFormat.of().formatHex(sum, 0, 8);
  }
}
