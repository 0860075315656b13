package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

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
import org.redthread.text.duplicates.Connected;
import org.redthread.text.duplicates.Copies;
import org.redthread.text.duplicates.MinHash;
import org.redthread.text.duplicates.Sketch;

/**
 * Letters that are one letter, in stores of any size: the groups of {@code
 * org.redthread.text.duplicates.Duplicates}, by the same code in tasks. {@link LetterLinks} says
 * which texts are connected; what is connected is parted into groups, one task a component.
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

  /** A letter with the words it had. */
  static final StructType NAMED =
      new StructType().add("key", DataTypes.StringType).add("content", DataTypes.StringType);

  /** A letter of a group; letters that are like no other have no row. */
  static final StructType GROUPED =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("group", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType)
          .add("short_answer", DataTypes.BooleanType);

  /** A text that is like another, and what names all that are connected with it. */
  static final StructType COMPONENT =
      new StructType().add("content", DataTypes.StringType).add("component", DataTypes.StringType);

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
   * The groups among letters.
   *
   * @param components of the same sketches
   * @return the shape {@link #GROUPED}
   */
  static Dataset<Row> groups(Dataset<Row> sketches, Dataset<Row> components) {
    return texts(semi(sketches, repeated(sketches).unionByName(components.select("content"))))
        .join(broadcast(components), Resolution.toSeq(List.of("content")), "left")
        .withColumn("component", coalesce(col("component"), col("content")))
        .groupBy("component")
        .agg(collect_list(struct("keys", "content", "words", "signature")).as("texts"))
        .flatMap((FlatMapFunction<Row, Row>) DuplicateLetters::grouped, Encoders.row(GROUPED));
  }

  /** Texts that several letters have; most letters stand alone and need not be moved. */
  private static Dataset<Row> repeated(Dataset<Row> sketches) {
    return sketches.groupBy("content").count().where("count > 1").select("content");
  }

  /** The rows whose content is among others, which are few. */
  static Dataset<Row> semi(Dataset<Row> rows, Dataset<Row> contents) {
    return rows.join(broadcast(contents), Resolution.toSeq(List.of("content")), "left_semi");
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

  /** Each different text once, with the keys of its letters. */
  static Dataset<Row> texts(Dataset<Row> sketches) {
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
    return groups(sketches, LetterLinks.components(sketches));
  }

  /** The sketch of a row with the columns content, words and signature. */
  static Sketch read(Row text) {
    return Sketch.of(
        text.<String>getAs("content"),
        text.<byte[]>getAs("words"),
        text.<byte[]>getAs("signature"));
  }
}
