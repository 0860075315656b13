package org.redthread.report.gather;

import java.util.List;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.MonthCount;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.ReportYear;
import org.redthread.report.findings.Subject;
import org.redthread.signals.Panel;
import org.redthread.signals.local.LocalOutliers;

/** What the reports of one year rest on, worked out once for all of them. */
record YearBasis(
    WholeRun whole,
    RunFacts run,
    OfficeFacts office,
    YearWindow window,
    ClosingsApart closings,
    NodeLabels labels,
    Peers peers) {
  private static final List<String> LIMITS =
      List.of("casework-not-prevalence", "year-on-year", "one-complaint-many-failings");

  static YearBasis of(WholeRun whole, RunFacts run, OfficeFacts office) {
    Panel panel = whole.panel();
    YearWindow window = YearWindow.of(panel);
    NodeLabels labels = new NodeLabels(panel.types(), office.labels());
    Peers peers =
        new Peers(LocalOutliers.compared(panel, window.months()), panel.types(), labels, run);
    ClosingsApart closings = ClosingsApart.of(office.closings(), panel, window);
    return new YearBasis(whole, run, office, window, closings, labels, peers);
  }

  Panel panel() {
    return whole.panel();
  }

  Bodies bodies() {
    return new Bodies(panel(), window, closings, run);
  }

  /** The span of days that the report speaks of. */
  org.redthread.report.findings.Span days() {
    return window.days(window.months());
  }

  /** What one kind of report says beside what all of a run say. */
  record Own(
      Kind kind,
      String id,
      Label label,
      List<NodeVerdict> verdicts,
      Funnel funnel,
      List<MonthCount> months) {}

  Findings findings(Own own, ReportYear year) {
    return new Findings(
        Findings.SCHEMA,
        new Subject(own.id(), own.label(), own.label()),
        run.asAt(),
        run.provenance(),
        run.dataQuality(),
        whole.population(),
        own.verdicts(),
        List.of(),
        List.of(),
        own.funnel(),
        List.of(),
        own.months(),
        limits(),
        whole.method(panel().organisations().size()),
        java.util.Optional.empty(),
        own.kind(),
        java.util.Optional.of(year),
        List.of());
  }

  private List<String> limits() {
    List<String> limits = new java.util.ArrayList<>(LIMITS);
    limits.add(run.countedAsNow() ? "matching" : "matching-as-was");
    return limits;
  }
}
