package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.redthread.privacy.RedactedText;
import org.redthread.text.duplicates.Bucket;
import org.redthread.text.duplicates.Connected;
import org.redthread.text.duplicates.Copies;
import org.redthread.text.duplicates.Link;
import org.redthread.text.duplicates.MinHash;
import org.redthread.text.duplicates.Signature;
import org.redthread.text.duplicates.Sketch;

/**
 * Letters that are one letter, in stores of any size: the groups of {@code
 * org.redthread.text.duplicates.Duplicates}, by the same code in tasks. Different texts that share
 * a band of their signatures are compared; the links are connected on the driver, which holds two
 * short texts a link; what is connected is parted into groups, one task a component.
 */
final class DuplicateLetters {
  /**
   * What is kept of a letter to find its duplicates on a later night: {@code key}, {@code content}
   * (a digest of its words), {@code comparable} (long enough to be like another), {@code words} (4
   * bytes each) and {@code signature} (432 bytes).
   */
  static final StructType SKETCH =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("content", DataTypes.StringType)
          .add("comparable", DataTypes.BooleanType)
          .add("words", DataTypes.BinaryType)
          .add("signature", DataTypes.BinaryType);

  /** A letter of a group; letters that are like no other have no row. */
  static final StructType GROUPED =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("group", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType)
          .add("short_answer", DataTypes.BooleanType);

  private static final StructType BAND =
      new StructType()
          .add("band", DataTypes.IntegerType)
          .add("rows", DataTypes.LongType)
          .add("content", DataTypes.StringType);

  /** A text that is like another, and what names all that are connected with it. */
  static final StructType COMPONENT =
      new StructType().add("content", DataTypes.StringType).add("component", DataTypes.StringType);

  private static final StructType LINK =
      new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);

  private DuplicateLetters() {}

  /**
   * The sketches of redacted letters; letters that say nothing of their own are left out.
   *
   * @param letters with the columns key (distinct) and text, redacted
   * @param seed of the hash functions; sketches of different seeds cannot be compared
   */
  static Dataset<Row> sketches(Dataset<Row> letters, long seed) {
    return letters
        .select(col("key").cast("string"), coalesce(col("text"), lit("")))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  MinHash hashing = new MinHash(seed);
                  Iterable<Row> all = () -> rows;
                  return StreamSupport.stream(all.spliterator(), false)
                      .flatMap(row -> sketch(row.getString(0), row.getString(1), hashing))
                      .iterator();
                },
            Encoders.row(SKETCH));
  }

  private static Stream<Row> sketch(String key, String text, MinHash hashing) {
    Sketch sketch = Sketch.of(RedactedText.stored(text), hashing);
    return sketch.speaks()
        ? Stream.of(
            RowFactory.create(
                key,
                sketch.content(),
                sketch.comparable(),
                sketch.words(),
                sketch.signature().bytes()))
        : Stream.empty();
  }

  /**
   * Which texts are connected: {@code content} and {@code component}, for texts that are like
   * another. To be stored beside the sketches for {@link #affected}.
   */
  static Dataset<Row> components(Dataset<Row> sketches) {
    Dataset<Row> texts = texts(sketches.where("comparable")).persist();
    try {
      List<Row> rows =
          Connected.components(links(texts)).entrySet().stream()
              .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
              .toList();
      return texts.sparkSession().createDataFrame(rows, COMPONENT);
    } finally {
      texts.unpersist();
    }
  }

  /**
   * The groups among letters.
   *
   * @param components of the same sketches
   * @return the shape {@link #GROUPED}
   */
  static Dataset<Row> groups(Dataset<Row> sketches, Dataset<Row> components) {
    return texts(sketches)
        .join(broadcast(components), Resolution.toSeq(List.of("content")), "left")
        .where("component is not null or size(keys) > 1")
        .withColumn("component", coalesce(col("component"), col("content")))
        .groupBy("component")
        .agg(collect_list(struct("keys", "content", "words", "signature")).as("texts"))
        .flatMap((FlatMapFunction<Row, Row>) DuplicateLetters::grouped, Encoders.row(GROUPED));
  }

  private static Iterator<Row> grouped(Row component) {
    List<Copies> texts =
        component.<Row>getList(1).stream()
            .map(text -> new Copies(read(text), text.getList(text.fieldIndex("keys"))))
            .toList();
    return Connected.groups(texts).stream()
        .flatMap(
            group ->
                group.members().stream()
                    .map(
                        member ->
                            RowFactory.create(
                                member.id(),
                                group.id(),
                                member.kind().word(),
                                member.similarity(),
                                group.shortAnswer())))
        .iterator();
  }

  /**
   * The sketches that new letters make it necessary to look at again: the new ones, and of the
   * stored ones all that share their words or a band with a new one, and all that are connected
   * with these. {@link #components} and {@link #groups} of the result replace what was stored of
   * its letters; all other groups stay as they are.
   *
   * @param stored sketches of earlier nights, of the same seed
   * @param components of the stored sketches
   * @param fresh sketches of new letters, with keys that are not among the stored
   */
  static Dataset<Row> affected(Dataset<Row> stored, Dataset<Row> components, Dataset<Row> fresh) {
    Dataset<Row> met =
        bands(stored.where("comparable"))
            .join(
                bands(fresh.where("comparable")).drop("content"),
                Resolution.toSeq(List.of("band", "rows")),
                "semi")
            .select("content")
            .union(fresh.select("content"));
    Dataset<Row> touched =
        components.join(met, Resolution.toSeq(List.of("content")), "semi").select("component");
    Dataset<Row> contents =
        components
            .join(touched, Resolution.toSeq(List.of("component")), "semi")
            .select("content")
            .union(met);
    return stored.join(contents, Resolution.toSeq(List.of("content")), "semi").unionByName(fresh);
  }

  /** Each different text once, with the keys of its letters. */
  private static Dataset<Row> texts(Dataset<Row> sketches) {
    return sketches
        .groupBy("content")
        .agg(
            collect_list("key").as("keys"),
            first("comparable").as("comparable"),
            first("words").as("words"),
            first("signature").as("signature"));
  }

  /** The groups among letters, all at once; see {@link #sketches} and {@link #groups}. */
  static Dataset<Row> of(Dataset<Row> letters, long seed) {
    Dataset<Row> sketches = sketches(letters, seed);
    return groups(sketches, components(sketches));
  }

  /**
   * Links among texts that share a band; only shared bands take their texts through the network.
   */
  private static List<Link> links(Dataset<Row> texts) {
    return shared(bands(texts.where("comparable")))
        .join(texts, "content")
        .groupBy("band", "rows")
        .agg(collect_list(struct(col("content"), col("words"), col("signature"))).as("texts"))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                bucket ->
                    Bucket.links(
                            bucket.<Row>getList(2).stream().map(DuplicateLetters::read).toList(),
                            bucket.getInt(0))
                        .stream()
                        .map(link -> RowFactory.create(link.one(), link.other()))
                        .iterator(),
            Encoders.row(LINK))
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> new Link(row.getString(0), row.getString(1)))
        .toList();
  }

  /** The bands of sketches: band, rows and content. */
  static Dataset<Row> bands(Dataset<Row> sketches) {
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

  private static Sketch read(Row text) {
    return Sketch.of(
        text.<String>getAs("content"),
        text.<byte[]>getAs("words"),
        text.<byte[]>getAs("signature"));
  }
}
