package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.redthread.intake.Source;
import org.redthread.privacy.RedactedText;
import org.redthread.text.Letter;
import org.redthread.text.classify.Suggestion;
import org.redthread.themes.FailureTypes;

/**
 * Codes the letters of feeds that have no codes with a stored model. A suggestion is kept apart
 * from what people coded: in a table of its own, marked as suggested, and in counts of its own; no
 * verdict rests on one. A letter is scored once by a model; another model scores all anew.
 */
final class SuggestionStage {
  private static final String SUGGESTED = "suggested";

  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;
  private final Ledger ledger;

  SuggestionStage(NightlyOptions options, NightlyInputs inputs, Opened opened, Ledger ledger) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
    this.ledger = ledger;
  }

  /**
   * @param cases the rows that count, which say who these letters count under
   */
  Suggestions run(Path file, FailureTypes types, CountedCases cases) {
    SavedModel model = SavedModel.open(opened.spark(), file, types);
    Dataset<Row> known = known().where(col("model").equalTo(model.sha256()));
    Dataset<Row> fresh = uncoded().join(known, Resolution.toSeq(Resolution.ROW), "left_anti");
    if (!fresh.isEmpty()) {
      opened.tables().append(RowShape.SUGGESTIONS, scored(fresh, model));
    }
    Dataset<Row> live =
        ledger.belonging(known().where(col("model").equalTo(model.sha256())), statuses());
    return Suggestions.of(model, live, counts(live, types, cases), types);
  }

  private Dataset<Row> known() {
    return opened.tables().read(RowShape.SUGGESTIONS, RowShape.SUGGESTION);
  }

  /** Letters that count, of feeds that declare no codes. */
  private Dataset<Row> uncoded() {
    Object[] feeds =
        inputs.sources().stream()
            .filter(source -> source.codes().columns().isEmpty())
            .map(Source::id)
            .toArray();
    Dataset<Row> letters = opened.tables().read(RowShape.LETTERS, RowShape.LETTER);
    return ledger.belonging(letters.where(col("source").isin(feeds)), statuses());
  }

  private Dataset<Row> statuses() {
    return opened.tables().read(RowShape.STATUSES, RowShape.STATUS);
  }

  private static Dataset<Row> scored(Dataset<Row> letters, SavedModel model) {
    FlatMapFunction<Row, Row> score = row -> score(row, model);
    return letters.flatMap(score, Encoders.row(RowShape.SUGGESTION));
  }

  /**
   * A row for each failure type; one with none where the model abstains, so that it is not asked
   * again.
   */
  private static Iterator<Row> score(Row row, SavedModel model) {
    RedactedText text = RedactedText.stored(row.getAs("text"));
    Suggestion suggestion =
        model
            .classifier()
            .suggestBriefly(new Letter(row.getAs("record"), text, row.getAs("language")));
    List<Row> rows = new ArrayList<>();
    if (suggestion.abstained()) {
      rows.add(row(row, "", suggestion.first().confidence(), model));
    } else {
      suggestion.codes().forEach(c -> rows.add(row(row, c.label(), c.confidence(), model)));
    }
    return rows.iterator();
  }

  private static Row row(Row letter, String type, double confidence, SavedModel model) {
    return RowFactory.create(
        letter.getAs("delivery"),
        letter.getAs("line"),
        letter.getAs("source"),
        letter.getAs("record"),
        type,
        confidence,
        SUGGESTED,
        model.sha256());
  }

  private List<CubeCell> counts(Dataset<Row> suggestions, FailureTypes types, CountedCases cases) {
    Dataset<Row> suggested =
        suggestions
            .where(col("failure_type").notEqual(""))
            .groupBy("delivery", "line", "record")
            .agg(collect_set("failure_type").as("suggested"));
    Dataset<Row> rows =
        ledger.counted(statuses()).join(suggested, Resolution.toSeq(Resolution.ROW));
    NightlySettings configuration = options.configuration();
    Dataset<Row> named = cases.named(rows.where(col("count").gt(0)));
    Dataset<Row> coded = new FailureCoding(inputs.crosswalks(), types).suggested(named);
    return CubeCell.collect(
        Cube.contributions(coded, configuration.dates()), configuration.kinds(), options.asAt());
  }
}
