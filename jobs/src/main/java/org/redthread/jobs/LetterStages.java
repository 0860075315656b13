package org.redthread.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.text.cluster.Membership;
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
    DuplicateStage stage = new DuplicateStage(opened, ledger);
    stages.run("duplicates", stage::run, DuplicateStage.Summary::tally);
    return stage.campaigns();
  }

  /**
   * @param cases the rows that count
   * @param rebuilds whether something that every count rests on changed
   */
  TextFindings run(FailureTypes types, CountedCases cases, boolean rebuilds) {
    Optional<Suggestions> suggestions =
        options
            .configuration()
            .model()
            .map(
                model ->
                    stages.run(
                        "classify",
                        () ->
                            new SuggestionStage(options, inputs, opened, ledger)
                                .run(model, types, cases),
                        Tallies::suggestions));
    ClusterStage clusters = new ClusterStage(options, opened);
    Clustered clustered =
        stages.run(
            "clusters",
            () ->
                new Clustered(
                    clusters.run(typed(cases), rebuilds), cells(cases, clusters.members())),
            found -> Tallies.clusters(found.lines()));
    List<ThemeNews> news = stages.run("themes", () -> themeNews(cases), Tallies::themes);
    RedactionAudit audit = stages.run("redaction", this::audit, Tallies::redaction);
    return new TextFindings(suggestions, clustered.lines(), clustered.cells(), news, audit);
  }

  /** Clusters, and the complaints in them by organisation and month. */
  private record Clustered(List<ClusterLine> lines, List<CubeCell> cells) {}

  /** Letters of cases that count, by the types that people gave them: {@code types}. */
  private Dataset<Row> typed(CountedCases cases) {
    return placed(cases, "types").join(letters(), Resolution.toSeq(Resolution.RECORD));
  }

  /**
   * Themes of single organisations, where these stand out from their peers.
   *
   * @param outliers which organisation in which failure type
   */
  List<ClusterLine> local(CountedCases cases, List<LocalOutlier> outliers) {
    return new LocalThemes(options, inputs, opened)
        .run(placed(cases, "nodes"), letters(), outliers);
  }

  /** Letters that count: {@code source,record,text,language}. */
  private Dataset<Row> letters() {
    return ledger
        .belonging(opened.tables().read(RowShape.LETTERS, RowShape.LETTER), statuses())
        .select("source", "record", "text", "language");
  }

  /** Cases that count, with when and where they are from and what they are about. */
  private static Dataset<Row> placed(CountedCases cases, String column) {
    return cases
        .dated()
        .select(
            col("source"),
            col("record"),
            col(column),
            col("organisation_id"),
            col("date"),
            ClusterStage.severity().as("severity"));
  }

  /** Complaints of each cluster, by organisation and month. */
  private List<CubeCell> cells(CountedCases cases, Dataset<Row> members) {
    Dataset<Row> in =
        members
            .where(col("cluster").notEqual(Membership.UNASSIGNED))
            .select(col("source"), col("record"), array(col("cluster")).as("nodes"));
    NightlySettings configuration = options.configuration();
    return CubeCell.collect(
        Cube.ofMarked(
            cases.ofVerdicts().drop("nodes").join(in, Resolution.toSeq(Resolution.RECORD)),
            configuration.dates()),
        configuration.kinds(),
        options.asAt());
  }

  private List<ThemeNews> themeNews(CountedCases cases) {
    if (opened.plan().changesNothing()) {
      return List.of();
    }
    Column counts = col("kind").isin(options.configuration().kinds().toArray());
    return ThemeNews.between(
        ledger.countedBefore().where(counts),
        cases.named(ledger.countedAfter(statuses()).where(counts)),
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
