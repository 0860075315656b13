package org.redthread.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.report.gather.Closing;
import org.redthread.report.gather.EarlierPanel;
import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Span;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.signals.local.LocalOutliers;
import org.redthread.signals.scan.Drawing;

/** The small and plain half of a night: statistics, findings, reports; and making them current. */
final class Publication {
  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;
  private final Stages stages;

  Publication(NightlyOptions options, NightlyInputs inputs, Opened opened, Stages stages) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
    this.stages = stages;
  }

  /**
   * Publishes a run: its folder, the store's state, the documents, and last the pointer, each all
   * or nothing.
   */
  String publish(String id, Night night) {
    Night.Counted counted = night.run();
    Optional<Panel> panel = panel(counted);
    Assessment assessment = stages.run("verdicts", () -> assess(panel), Tallies::verdicts);
    List<LocalOutlier> outliers =
        stages.run(
            "outliers",
            () -> panel.map(Publication::outliers).orElse(List.of()),
            Tallies::outliers);
    Map<String, Verdict> clusters =
        stages.run("breadth", () -> clusters(counted), Tallies::breadth);
    List<ClusterLine> local =
        stages.run("local", () -> counted.letters().local(outliers), Tallies::local);
    Results results = new Results(id, counted, panel, assessment, outliers, clusters, local);
    RunFolder folder = new RunFolder(options.out(), id);
    folder.open();
    ResultFiles files = new ResultFiles(folder.draft());
    stages.run("results", () -> files.write(results, inputs), Tallies::files);
    RecurrenceStage recurrence = new RecurrenceStage(options, inputs);
    RecurrenceStage.Tally again =
        stages.run(
            "recurrence",
            () -> recurrence.write(folder.draft(), counted),
            RecurrenceStage.Tally::stage);
    List<Closing> closings =
        stages.run(
            "closings", () -> new ClosingStage(options, inputs).run(counted), Tallies::closings);
    YearFacts year = new YearFacts(closings, again.remedied(), yearBefore(panel));
    ExcerptStage excerpts = new ExcerptStage(options, opened);
    stages.run(
        "excerpts", () -> excerpts.write(folder.draft(), counted), ExcerptStage.Tally::stage);
    // nothing from here on asks Spark: what it kept of a million cases makes room for the pages
    opened.spark().catalog().clearCache();
    ThemeReports reports = new ThemeReports(options, inputs, folder.draft());
    stages.run(
        "findings",
        () -> reports.findings(results, opened, year, again.remedies()),
        Tallies::files);
    folder.json("manifest.json", Manifest.of(options, opened, results, stages.done()));
    MorningPage morning = new MorningPage(options, folder.draft());
    Begun<MorningPage.Drafts> pages = Begun.of("site", morning::draft);
    pages.beside(() -> stages.run("reports", reports::render, Tallies::files));
    MorningPage.Drafts drafts = stages.run("site", pages::result, MorningPage.Drafts::stage);
    folder.json("manifest.json", Manifest.of(options, opened, results, stages.done()));
    stages.last();
    folder.complete();
    state(id, counted, night).publish(options.store());
    reports.publish(folder.folder());
    morning.publish(drafts);
    folder.point();
    String screen = Screenful.of(results, folder.folder(), opened.before().run().isEmpty());
    List<String> sent = new ArrayList<>(List.of(screen));
    sent.addAll(morning.shown(drafts));
    sent.addAll(morning.send(drafts));
    return String.join(System.lineSeparator(), sent);
  }

  /** What a run that speaks of whole months can say of its clusters. */
  private Map<String, Verdict> clusters(Night.Counted counted) {
    TextFindings text = counted.text();
    List<ClusterLine> there = text.clusters().stream().filter(ClusterLine::present).toList();
    return new ClusterBreadth(options, inputs).of(there, text.clusterCells(), counted.cells());
  }

  private Assessment assess(Optional<Panel> panel) {
    Settings settings = options.configuration().settings(options.seed());
    return panel
        .map(found -> Systemic.assess(found, settings, drawing()))
        .orElseGet(() -> nothingToAssess(settings));
  }

  /** What would have been said a year ago, by the same settings, of the counts up to then. */
  private Optional<Assessment> yearBefore(Optional<Panel> panel) {
    Settings settings = options.configuration().settings(options.seed());
    return panel
        .flatMap(EarlierPanel::yearBefore)
        .filter(earlier -> reaches(earlier.periods(), settings.currentFrom()))
        .map(
            earlier ->
                stages.run(
                    "a year ago",
                    () -> Systemic.assess(earlier, settings, drawing()),
                    Tallies::verdicts));
  }

  /** A window that is set in the configuration may begin later than a year ago. */
  private static boolean reaches(Periods periods, String currentFrom) {
    return currentFrom.isEmpty()
        || (periods.index(currentFrom) > 0 && periods.index(currentFrom) < periods.size());
  }

  private Drawing drawing() {
    return ClusterDrawing.of(opened.spark(), options.master());
  }

  /** Feeds without dates, or before the as-at date, are kept and accounted for all the same. */
  private static Assessment nothingToAssess(Settings settings) {
    Assessment.Facts facts =
        new Assessment.Facts(
            settings.seed(),
            settings.replicates(),
            0,
            0,
            settings.model(),
            settings.alpha(),
            "",
            "",
            List.of("No complaint has both a date and an organisation that is certain."));
    return new Assessment(List.of(), List.of(), facts);
  }

  private Optional<Panel> panel(Night.Counted counted) {
    VerdictTree tree = new VerdictTree(counted.types(), counted.cells());
    List<CubeCell> cells =
        options.configuration().asItIsNow()
            ? CountedAs.now(
                counted.cells(), inputs.directory().succession(), counted.types().tree().asMap())
            : counted.cells();
    if (cells.stream().allMatch(cell -> cell.organisation().isEmpty())) {
      return Optional.empty();
    }
    RunWindow window = RunWindow.of(cells, options.asAt());
    return Optional.of(new PanelFromCube(inputs.directory(), tree.types(), window).build(cells));
  }

  /** Over all periods, for what always was so, and over the last year, for what is new. */
  private static List<LocalOutlier> outliers(Panel panel) {
    int size = panel.periods().size();
    int year = Math.min(size, panel.periods().unit().perYear());
    List<LocalOutlier> outliers =
        new ArrayList<>(LocalOutliers.of(panel, panel.whole(), LocalOutliers.Bar.DEFAULT));
    if (year < size) {
      Span last = new Span(size - year, size);
      outliers.addAll(LocalOutliers.of(panel, last, LocalOutliers.Bar.DEFAULT));
    }
    return outliers;
  }

  private StoreState state(String id, Night.Counted counted, Night night) {
    return new StoreState(id, opened.tables().snapshots(), counted.live(), night.fingerprints());
  }
}
