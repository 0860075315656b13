package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.findings.Subject;
import org.redthread.run.OperatorException;
import org.redthread.signals.Assessment;
import org.redthread.signals.Explanation;
import org.redthread.signals.Panel;
import org.redthread.signals.Settings;
import org.redthread.signals.Verdict;
import org.redthread.taxonomy.Definition;
import org.redthread.themes.Criterion;
import org.redthread.themes.FailureTypes;
import org.redthread.themes.Theme;

/** Gathers what a report of a theme may say from the panel and its assessment. */
public final class Gathering {
  private final Panel panel;
  private final Settings settings;
  private final Assessment assessment;
  private final RunFacts run;

  /** {@code settings} are those that gave the assessment. */
  public Gathering(Panel panel, Settings settings, Assessment assessment, RunFacts run) {
    this.panel = panel;
    this.settings = settings;
    this.assessment = assessment;
    this.run = run;
  }

  /**
   * The findings of a theme.
   *
   * @throws OperatorException if the run gave no verdict on the theme
   */
  public Findings of(Theme theme) {
    List<NodeVerdict> verdicts = new ArrayList<>();
    String root = FailureTypes.THEME + theme.id();
    verdicts.add(verdict(root, theme.whole()));
    for (var sub : theme.subThemes()) {
      verdicts.add(verdict(root + "/" + sub.id(), sub));
    }
    int node = panel.types().position(root);
    int start = start(root);
    List<String> nodes =
        verdicts.stream().map(verdict -> FailureTypes.THEME + verdict.node()).toList();
    Comparison comparison = new Comparison(panel, settings, run);
    List<OrganisationRow> organisations =
        start < 0 ? List.of() : comparison.organisations(node, start);
    WholeRun whole = new WholeRun(panel, settings, assessment);
    return new Findings(
        Findings.SCHEMA,
        new Subject(theme.id(), verdicts.get(0).label(), words(theme.whole().definition())),
        run.asAt(),
        run.provenance(),
        run.dataQuality(),
        whole.population(),
        verdicts,
        new BreadthOverTime(panel, settings).of(nodes, start),
        organisations,
        start < 0 ? new Funnel(1, List.of(), List.of()) : comparison.funnel(node, start),
        start < 0 ? List.of() : comparison.heatMap(nodes, start),
        Series.months(panel, node),
        limits(),
        whole.method(verdicts.get(0).exposedOrganisations()),
        new Quarters(panel).of(nodes, organisations),
        Kind.THEMATIC,
        Optional.empty(),
        List.of());
  }

  private List<String> limits() {
    return List.of(
        "casework-not-prevalence",
        "reporting-changes",
        "one-complaint-many-failings",
        run.countedAsNow() ? "matching" : "matching-as-was");
  }

  private NodeVerdict verdict(String node, Criterion named) {
    Verdict verdict = assessment.of(node).orElseThrow(() -> missing(node));
    Explanation explanation = assessment.explain(node).orElseThrow(() -> missing(node));
    Label label = new Label(named.label("en"), named.label("nb"));
    Optional<Label> definition =
        Optional.of(named.definition())
            .filter(text -> !text.only("en").isEmpty())
            .map(Gathering::words);
    return new VerdictRow(panel, VerdictRow.shown(node), label, definition)
        .of(verdict, explanation);
  }

  private static Label words(Definition definition) {
    return new Label(definition.only("en"), definition.only("nb"));
  }

  private static OperatorException missing(String node) {
    return new OperatorException(
        "The run gave no verdict on '%s'; the theme and the taxonomy of the run do not fit."
            .formatted(node));
  }

  /** The first period of the theme's window; -1 where none was tested. */
  private int start(String node) {
    return assessment
        .explain(node)
        .filter(e -> !e.window().isEmpty())
        .map(e -> panel.periods().index(e.window().get(0)))
        .orElse(-1);
  }
}
