package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.redthread.text.duplicates.Bucket;
import org.redthread.text.duplicates.Connected;
import org.redthread.text.duplicates.Link;
import org.redthread.text.duplicates.Linkage;
import org.redthread.text.duplicates.Signature;
import org.redthread.text.duplicates.Sketch;

/**
 * Which texts are connected. Where the sketches of all fit into the memory of the driver they are
 * compared there, at a tenth of the cost; where they do not, those that share a band are brought
 * together by a shuffle. Both give the same. On a later night stored texts are held against the new
 * ones, where they lie.
 */
final class LetterLinks {
  /** What a text takes in memory beside its words and runs: signature, digest and objects. */
  private static final int OVERHEAD = 750;

  /** Of the driver's memory, what sketches may take. */
  private static final double SHARE = 0.35;

  private static final StructType BAND =
      new StructType()
          .add("band", DataTypes.IntegerType)
          .add("rows", DataTypes.LongType)
          .add("content", DataTypes.StringType);

  private static final StructType CONTENT = new StructType().add("content", DataTypes.StringType);

  private static final StructType LINK =
      new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);

  private LetterLinks() {}

  /**
   * Which texts are connected: {@code content} and {@code component}, for texts that are like
   * another.
   */
  static Dataset<Row> components(Dataset<Row> sketches) {
    return rows(
        sketches, fits(sketches) ? Linkage.components(collected(sketches)) : spread(sketches));
  }

  /** Whether the sketches can be compared on the driver. */
  static boolean fits(Dataset<Row> sketches) {
    Row size = sketches.where("comparable").agg(count(lit(1)), sum(length(col("words")))).head();
    long bytes = size.getLong(0) * OVERHEAD + 2 * (size.isNullAt(1) ? 0 : size.getLong(1));
    return bytes <= SHARE * Runtime.getRuntime().maxMemory();
  }

  /** The same by shuffles, for stores of any size. */
  static Map<String, String> spread(Dataset<Row> sketches) {
    Dataset<Row> texts = DuplicateLetters.texts(sketches.where("comparable")).persist();
    try {
      return Connected.components(links(texts));
    } finally {
      texts.unpersist();
    }
  }

  /**
   * Links between stored texts and new ones, and among the new: enough to connect all that are.
   *
   * @param settled sketches of stored letters
   * @param arrivals sketches of new letters; they must fit into memory
   */
  static List<Link> links(Dataset<Row> settled, Dataset<Row> arrivals) {
    List<Row> news = fetched(columns(arrivals), row -> row);
    List<Link> links = new ArrayList<>();
    Linkage.components(news.stream().map(DuplicateLetters::read).toList())
        .forEach((one, other) -> links.add(new Link(one, other)));
    Broadcast<SpreadNewcomers> spread =
        JavaSparkContext.fromSparkContext(settled.sparkSession().sparkContext())
            .broadcast(new SpreadNewcomers(news));
    links.addAll(
        read(
            columns(settled)
                .mapPartitions(
                    (MapPartitionsFunction<Row, Row>) stored -> spread.value().links(stored),
                    Encoders.row(LINK))));
    spread.destroy();
    return links;
  }

  private static Dataset<Row> columns(Dataset<Row> sketches) {
    return sketches.where("comparable").select("content", "words", "signature");
  }

  private static List<Sketch> collected(Dataset<Row> sketches) {
    return fetched(columns(sketches), DuplicateLetters::read);
  }

  /** Part by part: Spark fetches no more than a gigabyte at once, and rows take memory too. */
  private static <T> List<T> fetched(Dataset<Row> rows, Function<Row, T> reader) {
    List<T> fetched = new ArrayList<>();
    rows.toLocalIterator().forEachRemaining(row -> fetched.add(reader.apply(row)));
    return fetched;
  }

  /** The texts that links touch: {@code content}. */
  static Dataset<Row> contents(SparkSession spark, List<Link> links) {
    List<Row> rows =
        links.stream()
            .flatMap(link -> Stream.of(link.one(), link.other()))
            .distinct()
            .map(content -> RowFactory.create(content))
            .toList();
    return spark.createDataFrame(rows, CONTENT);
  }

  /** A table of connected texts. */
  static Dataset<Row> rows(Dataset<Row> like, Map<String, String> components) {
    List<Row> rows =
        components.entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    return like.sparkSession().createDataFrame(rows, DuplicateLetters.COMPONENT);
  }

  /**
   * Links among texts that share a band; only shared bands take their texts through the network.
   */
  private static List<Link> links(Dataset<Row> texts) {
    return read(
        shared(bands(texts))
            .join(texts, "content")
            .groupBy("band", "rows")
            .agg(collect_list(struct(col("content"), col("words"), col("signature"))).as("texts"))
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    bucket ->
                        Bucket.links(
                                bucket.<Row>getList(2).stream()
                                    .map(DuplicateLetters::read)
                                    .toList(),
                                bucket.getInt(0))
                            .stream()
                            .map(link -> RowFactory.create(link.one(), link.other()))
                            .iterator(),
                Encoders.row(LINK)));
  }

  private static List<Link> read(Dataset<Row> links) {
    return fetched(links.distinct(), row -> new Link(row.getString(0), row.getString(1)));
  }

  /** The bands of sketches: band, rows and content. */
  private static Dataset<Row> bands(Dataset<Row> sketches) {
    return sketches
        .select("content", "signature")
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> {
                  Signature signature = Signature.of(row.<byte[]>getAs(1));
                  List<Row> bands = new ArrayList<>();
                  for (int band = 0; band < Signature.BANDS; band++) {
                    bands.add(RowFactory.create(band, signature.band(band), row.getString(0)));
                  }
                  return bands.iterator();
                },
            Encoders.row(BAND));
  }

  private static Dataset<Row> shared(Dataset<Row> bands) {
    return bands
        .groupBy("band", "rows")
        .agg(collect_list("content").as("contents"))
        .where("size(contents) > 1")
        .select(col("band"), col("rows"), explode(col("contents")).as("content"));
  }
}
