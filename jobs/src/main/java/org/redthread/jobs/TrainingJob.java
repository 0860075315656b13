package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.redthread.privacy.RedactedText;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Replaced;
import org.redthread.taxonomy.Taxonomy;
import org.redthread.text.Letter;
import org.redthread.text.classify.Classifier;
import org.redthread.text.classify.CodedLetter;
import org.redthread.text.classify.Settings;
import org.redthread.text.classify.Trainer;
import org.redthread.themes.FailureTypes;

/** Trains a model from the letters of a store that people have coded. */
public final class TrainingJob {
  private final NightlyOptions options;
  private final Progress progress;

  private TrainingJob(NightlyOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains as of the last good run and writes the model; nothing of the store changes.
   *
   * @param most letters to learn from, drawn by the seed where there are more
   * @return what was learned from what, in a sentence
   * @throws OperatorException if the store has no coded letters
   */
  public static String run(NightlyOptions options, Path model, int most, Progress progress) {
    return new TrainingJob(options, progress).run(model, most);
  }

  private String run(Path file, int most) {
    StoreState state = StoreState.current(options.store());
    if (state.run().isEmpty()) {
      throw new OperatorException(
          "There is no good run in the store %s; run 'redthread nightly' first."
              .formatted(options.store()));
    }
    NightlyInputs inputs = NightlyInputs.load(options.configuration());
    List<CodedLetter> history = history(state, inputs, most);
    Classifier model =
        progress.stage(
            "training",
            () -> Trainer.train(history, Settings.STANDARD.withSeed(options.seed())),
            trained -> "%d failure types".formatted(trained.card().labels().size()));
    try {
      Replaced.write(file, model.bytes());
    } catch (IOException e) {
      throw new OperatorException(
          "The model %s cannot be written: %s.".formatted(file, Failure.reason(e)), e);
    }
    return "%s: learned %d failure types from %s letters of the run %s."
        .formatted(file, model.card().labels().size(), Tallies.number(history.size()), state.run());
  }

  private List<CodedLetter> history(StoreState state, NightlyInputs inputs, int most) {
    MovedStore.refuse(options.store());
    SparkSession spark = SparkRuntime.start(options);
    try {
      StoreTables tables = new StoreTables(spark, state.snapshots());
      FailureTypes types = inputs.failureTypes(Map.of());
      return progress.stage(
          "letters",
          () ->
              coded(tables, state).orderBy(order()).limit(most).collectAsList().stream()
                  .map(row -> letter(row, inputs, types))
                  .flatMap(java.util.Optional::stream)
                  .toList(),
          letters -> "%s coded letters".formatted(Tallies.number(letters.size())));
    } finally {
      spark.stop();
    }
  }

  /** Of any order of rows the same letters. */
  private org.apache.spark.sql.Column[] order() {
    return new org.apache.spark.sql.Column[] {
      xxhash64(lit(options.seed()), col("source"), col("record")), col("source"), col("record")
    };
  }

  /** Letters of rows that count and that a person coded. */
  private static Dataset<Row> coded(StoreTables tables, StoreState state) {
    Dataset<Row> statuses = tables.read(RowShape.STATUSES, RowShape.STATUS);
    Ledger ledger =
        new Ledger(
            tables.read(RowShape.COMPLAINTS, RowShape.COMPLAINT),
            new DeliveryPlan(List.of(), state.deliveries(), List.of()),
            state.deliveries(),
            statuses);
    Dataset<Row> letters =
        tables
            .read(RowShape.LETTERS, RowShape.LETTER)
            .select("delivery", "line", "record", "text", "language");
    return ledger
        .counted(statuses)
        .where(size(col("codes")).gt(0))
        .select("delivery", "line", "record", "source", "codes")
        .join(letters, Resolution.toSeq(Resolution.ROW));
  }

  private static java.util.Optional<CodedLetter> letter(
      Row row, NightlyInputs inputs, FailureTypes types) {
    List<String> codes = row.getList(row.fieldIndex("codes"));
    Set<String> labels =
        inputs.crosswalks().nodes(row.getAs("source"), codes).stream()
            .filter(node -> types.tree().contains(node) && !node.equals(Taxonomy.UNMAPPED))
            .collect(Collectors.toCollection(TreeSet::new));
    if (labels.isEmpty()) {
      return java.util.Optional.empty();
    }
    Letter letter =
        new Letter(
            row.getAs("record"), RedactedText.stored(row.getAs("text")), row.getAs("language"));
    return java.util.Optional.of(new CodedLetter(letter, labels));
  }
}
