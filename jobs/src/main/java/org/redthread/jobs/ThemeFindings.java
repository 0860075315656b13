package org.redthread.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.redthread.report.findings.BreadthPoint;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.MethodFacts;
import org.redthread.report.findings.MonthCount;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.Population;
import org.redthread.report.findings.Provenance;
import org.redthread.report.findings.Quarter;
import org.redthread.report.findings.Span;
import org.redthread.report.findings.Subject;
import org.redthread.signals.Explanation;
import org.redthread.signals.Model;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Profile;
import org.redthread.signals.Settings;
import org.redthread.themes.FailureTypes;
import org.redthread.themes.Theme;

/** Puts together all that a report of a theme may say. */
final class ThemeFindings {
  private final Results results;
  private final NightlyInputs inputs;
  private final Settings settings;
  private final Theme theme;
  private final Panel panel;
  private final int node;
  private final int start;

  ThemeFindings(Results results, NightlyInputs inputs, Settings settings, Theme theme) {
    this.results = results;
    this.inputs = inputs;
    this.settings = settings;
    this.theme = theme;
    this.panel = results.panel();
    this.node = panel.types().position(FailureTypes.THEME + theme.id());
    this.start = start();
  }

  /** The window of the verdict; where none was tested, the last year or half of a short panel. */
  private int start() {
    Periods periods = panel.periods();
    List<String> window = explanation().window();
    return window.isEmpty()
        ? Math.max(periods.size() / 2, periods.size() - periods.unit().perYear())
        : periods.index(window.get(0));
  }

  private Explanation explanation() {
    return results.assessment().explain(FailureTypes.THEME + theme.id()).orElseThrow();
  }

  Findings build(LocalDate asAt, Provenance provenance) {
    Profile profile = Profile.of(panel, settings, node, start);
    OrganisationFindings organisations = new OrganisationFindings(panel, inputs.directory(), start);
    return new Findings(
        Findings.SCHEMA,
        subject(),
        asAt,
        provenance,
        quality(),
        population(),
        verdicts(),
        breadth(profile),
        organisations.rows(profile),
        organisations.funnel(node),
        organisations.heat(nodes(), settings),
        months(),
        List.of(
            "casework-not-prevalence",
            "reporting-changes",
            "one-complaint-many-failings",
            "matching"),
        method());
  }

  private Subject subject() {
    Label label = new Label(theme.label("en"), theme.label("nb"));
    return new Subject(theme.id(), label, new Label(theme.definition(), theme.definition()));
  }

  private DataQuality quality() {
    List<DataQuality.Line> lines =
        results.counted().accounts().stream()
            .map(
                line ->
                    new DataQuality.Line(
                        line.source(),
                        line.file(),
                        line.read(),
                        line.accepted(),
                        line.superseded(),
                        line.duplicate(),
                        line.quarantined()))
            .toList();
    return new DataQuality(lines, results.withoutOrganisation());
  }

  private Population population() {
    Set<String> regions = new HashSet<>();
    Set<String> sectors = new HashSet<>();
    for (PanelOrganisation organisation : panel.organisations()) {
      regions.add(organisation.region());
      sectors.add(organisation.sector());
    }
    regions.remove("");
    sectors.remove("");
    return new Population(
        panel.total(panel.whole()),
        panel.organisations().size(),
        regions.size(),
        sectors.size(),
        new Span(firstDay(0), lastDay(panel.periods().size() - 1)));
  }

  /** The theme first, then its sub-themes, by position in the panel. */
  private List<Integer> nodes() {
    return theme.criteria().keySet().stream()
        .map(id -> panel.types().position(FailureTypes.THEME + id))
        .toList();
  }

  private List<NodeVerdict> verdicts() {
    List<NodeVerdict> verdicts = new ArrayList<>();
    theme
        .criteria()
        .forEach(
            (id, criterion) ->
                verdicts.add(
                    VerdictFindings.of(
                        results.assessment().of(FailureTypes.THEME + id).orElseThrow(),
                        id,
                        new Label(criterion.label("en"), criterion.label("nb")),
                        panel.periods())));
    return verdicts;
  }

  private List<BreadthPoint> breadth(Profile profile) {
    return profile.years().stream()
        .map(
            year ->
                new BreadthPoint(
                    Quarter.of(lastDay(year.to() - 1)),
                    year.atLeast(),
                    year.exposed(),
                    year.complaints()))
        .toList();
  }

  private List<MonthCount> months() {
    return IntStream.range(0, panel.periods().size())
        .mapToObj(
            period ->
                new MonthCount(
                    YearMonth.from(firstDay(period)),
                    panel.count(node, new org.redthread.signals.Span(period, period + 1))))
        .toList();
  }

  private MethodFacts method() {
    Settings used = settings;
    return new MethodFacts(
        used.model() == Model.COMPOSITION
            ? MethodFacts.Model.COMPOSITION
            : MethodFacts.Model.EXPOSURE,
        MethodFacts.Combination.FISHER,
        new Span(firstDay(0), lastDay(start - 1)),
        new Span(firstDay(start), lastDay(panel.periods().size() - 1)),
        used.alpha(),
        used.replicates(),
        results.assessment().facts().typesTested(),
        used.thresholds().ratioFloor(),
        used.thresholds().bar(exposed(), false),
        Optional.of(used.alpha()),
        results.assessment().facts().notes());
  }

  private int exposed() {
    return results
        .assessment()
        .of(FailureTypes.THEME + theme.id())
        .orElseThrow()
        .exposedOrganisations();
  }

  private LocalDate firstDay(int period) {
    return YearMonth.parse(panel.periods().label(period)).atDay(1);
  }

  private LocalDate lastDay(int period) {
    return YearMonth.parse(panel.periods().label(period)).atEndOfMonth();
  }
}
