package org.redthread.jobs;

import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;
import org.redthread.signals.Systemic;

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

  /** Publishes a run: its folder, then the store's state, then the pointer, each all or nothing. */
  String publish(String id, Night night) {
    Night.Counted counted = night.run();
    Panel panel = panel(counted);
    Assessment assessment =
        stages.run(
            "verdicts",
            () -> Systemic.assess(panel, options.configuration().settings(options.seed())),
            Tallies::verdicts);
    Results results = new Results(id, counted, panel, assessment);
    RunFolder folder = new RunFolder(options.out(), id);
    folder.open();
    ResultFiles files = new ResultFiles(folder.draft());
    stages.run("results", () -> files.write(results, inputs), Tallies::files);
    ThemeReports reports = new ThemeReports(options, inputs, folder.draft());
    stages.run("findings", () -> reports.findings(results, opened), Tallies::files);
    stages.run("reports", reports::render, Tallies::files);
    folder.json("manifest.json", Manifest.of(options, opened, results, stages.done()));
    folder.complete();
    reports.publish(folder.folder());
    state(id, counted, night).publish(options.store());
    folder.point();
    return Screenful.of(results, folder.folder());
  }

  private Panel panel(Night.Counted counted) {
    VerdictTree tree = new VerdictTree(counted.types(), counted.cells());
    RunWindow window = RunWindow.of(counted.cells(), options.asAt());
    return new PanelFromCube(inputs.directory(), tree.types(), window).build(counted.cells());
  }

  private StoreState state(String id, Night.Counted counted, Night night) {
    return new StoreState(id, opened.tables().snapshots(), counted.live(), night.fingerprints());
  }
}
