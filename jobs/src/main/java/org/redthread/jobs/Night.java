package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.intake.Reconciliation;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.themes.FailureTypes;

/**
 * One run on an open store: the stages that Spark carries. They leave the store's tables as they
 * will be, and the counts from which everything else is plain Java.
 */
final class Night {
  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;
  private final Stages stages;

  Night(NightlyOptions options, NightlyInputs inputs, Opened opened, Stages stages) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
    this.stages = stages;
  }

  /**
   * What the Spark stages hand on.
   *
   * @param live the deliveries that count from now on
   * @param accounts every row of every live file accounted for
   * @param types the tree of failure types
   * @param cells the counts up to the as-at date
   * @param campaigns how letters of one campaign weigh in them
   * @param names printed names and what became of them
   * @param quarantine rows set aside, with place and reason
   * @param cases the rows that count
   * @param text what letters say
   * @param letters for what is asked of them once the figures are there
   */
  record Counted(
      List<Delivery> live,
      List<Reconciliation> accounts,
      FailureTypes types,
      List<CubeCell> cells,
      CampaignCounts campaigns,
      List<ResolvedName> names,
      List<QuarantinedRow> quarantine,
      CountedCases cases,
      TextFindings text,
      Letters letters) {}

  /** Letters that later questions are asked of. */
  @FunctionalInterface
  interface Letters {
    /** The themes of organisations that stand out. */
    List<ClusterLine> local(List<LocalOutlier> outliers);
  }

  Counted run() {
    List<Delivery> live =
        stages.run("intake", () -> new IntakeStage(opened, inputs, options).run(), Tallies::intake);
    Ledger ledger =
        new Ledger(
            opened.tables().read(RowShape.COMPLAINTS, RowShape.COMPLAINT),
            opened.plan(),
            live,
            opened.tables().read(RowShape.STATUSES, RowShape.STATUS));
    List<Reconciliation> accounts =
        stages.run("versions", () -> versions(ledger, live), Tallies::accounts);
    List<ResolvedName> names =
        stages.run("organisations", () -> organisations(ledger), Tallies::names);
    FailureTypes types = inputs.failureTypes(OwnCodes.of(ledger.live(), inputs));
    LetterStages letters = new LetterStages(options, inputs, opened, stages, ledger);
    Dataset<Row> grouped = letters.duplicates();
    CountedCases cases =
        new CountedCases(options, inputs, opened, types, ledger.counted(statuses()));
    CubeStage cube = new CubeStage(options, opened, ledger, cases);
    CubeStage.Counts counts =
        stages.run("cube", () -> cube.run(rebuilds(), grouped), Tallies::cells);
    return new Counted(
        live,
        accounts,
        types,
        counts.cells(),
        counts.campaigns(),
        names,
        quarantine(live),
        cases,
        letters.run(types, cases, rebuilds()),
        outliers -> letters.local(cases, outliers));
  }

  /** Decides which row of each record counts, and accounts for every row. */
  private List<Reconciliation> versions(Ledger ledger, List<Delivery> live) {
    if (opened.plan().changesNothing()) {
      return accounts(ledger, live);
    }
    opened.tables().overwrite(RowShape.STATUSES, ledger.decided());
    List<Reconciliation> accounts = accounts(ledger, live);
    FeedGates.check(opened, inputs.sources(), accounts);
    return accounts;
  }

  private List<Reconciliation> accounts(Ledger ledger, List<Delivery> live) {
    Set<String> sources =
        inputs.sources().stream()
            .filter(IntakeStage::severalPerRow)
            .map(source -> source.id())
            .collect(Collectors.toSet());
    Set<String> several =
        live.stream()
            .filter(delivery -> sources.contains(delivery.source()))
            .map(Delivery::id)
            .collect(Collectors.toSet());
    return RowAccounts.of(live, statuses(), ledger.live(), several);
  }

  private Dataset<Row> statuses() {
    return opened.tables().read(RowShape.STATUSES, RowShape.STATUS);
  }

  private List<QuarantinedRow> quarantine(List<Delivery> live) {
    return QuarantinedRow.collect(live, inputs.sources(), opened.tables());
  }

  /** Resolves names not seen before; all of them where register or decisions changed. */
  private List<ResolvedName> organisations(Ledger ledger) {
    StoreTables tables = opened.tables();
    Dataset<Row> known = tables.read(RowShape.NAMES, RowShape.NAME);
    if (rebuilds()) {
      known = known.where(col("score").lt(0));
    }
    Dataset<Row> fresh =
        OrganisationNames.resolve(opened.spark(), ledger.live(), known, inputs.names());
    if (!fresh.isEmpty() || rebuilds()) {
      tables.overwrite(RowShape.NAMES, known.unionByName(fresh).coalesce(1));
    }
    return ResolvedName.collect(tables.read(RowShape.NAMES, RowShape.NAME));
  }

  /** Whether something that every count rests on changed since the last good run. */
  private boolean rebuilds() {
    return !fingerprints().equals(opened.before().fingerprints());
  }

  Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new HashMap<>();
    NightlySettings configuration = options.configuration();
    fingerprints.put("organisations", OrganisationSources.fingerprint(configuration));
    fingerprints.put("counted as", configuration.asItIsNow() ? "as-it-is-now" : "as-it-was");
    fingerprints.put("taxonomies", Fingerprint.ofTree(configuration.taxonomies()));
    fingerprints.put("crosswalks", Fingerprint.ofTree(configuration.crosswalks()));
    fingerprints.put("own codes", org.redthread.taxonomy.OwnCodes.RULES);
    fingerprints.put(
        "themes",
        Fingerprint.ofTexts(configuration.themes().stream().map(Fingerprint::ofTree).toList()));
    configuration.pinsFile().ifPresent(file -> fingerprints.put("pins", Fingerprint.of(file)));
    fingerprints.put("dates", String.join(",", configuration.dates()));
    return fingerprints;
  }
}
