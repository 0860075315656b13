package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.themes.FailureTypes;

/** The stages of a night that look at letters, once it is decided which rows count. */
final class LetterStages {
  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;
  private final Stages stages;
  private final Ledger ledger;

  LetterStages(
      NightlyOptions options, NightlyInputs inputs, Opened opened, Stages stages, Ledger ledger) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
    this.stages = stages;
    this.ledger = ledger;
  }

  /** The key of each letter that is in a group of more than a short answer, and the group. */
  Dataset<Row> duplicates() {
    return opened
        .tables()
        .read(RowShape.DUPLICATES, RowShape.DUPLICATE)
        .select("delivery", "line", "record", "group");
  }

  TextFindings run(FailureTypes types) {
    Optional<Suggestions> suggestions =
        options
            .configuration()
            .model()
            .map(
                model ->
                    stages.run(
                        "classify",
                        () ->
                            new SuggestionStage(options, inputs, opened, ledger).run(model, types),
                        Tallies::suggestions));
    List<ThemeNews> news = stages.run("themes", this::themeNews, Tallies::themes);
    RedactionAudit audit = stages.run("redaction", this::audit, Tallies::redaction);
    return new TextFindings(suggestions, news, audit);
  }

  private List<ThemeNews> themeNews() {
    if (opened.plan().changesNothing()) {
      return List.of();
    }
    Dataset<Row> names = opened.tables().read(RowShape.NAMES, RowShape.NAME);
    Column counts = col("kind").isin(options.configuration().kinds().toArray());
    return ThemeNews.between(
        ledger.countedBefore().where(counts),
        OrganisationNames.apply(ledger.countedAfter(statuses()).where(counts), names),
        options.configuration().dates());
  }

  private RedactionAudit audit() {
    Dataset<Row> letters = opened.tables().read(RowShape.LETTERS, RowShape.LETTER);
    return RedactionAudit.of(
        ledger.belonging(ledger.fresh(letters), statuses()),
        options.configuration().text(),
        options.seed());
  }

  private Dataset<Row> statuses() {
    return opened.tables().read(RowShape.STATUSES, RowShape.STATUS);
  }
}
