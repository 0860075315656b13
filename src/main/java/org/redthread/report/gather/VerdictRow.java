package org.redthread.report.gather;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.Span;
import org.redthread.report.findings.VerdictKind;
import org.redthread.signals.Explanation;
import org.redthread.signals.Panel;
import org.redthread.signals.Verdict;
import org.redthread.themes.FailureTypes;

/** A row of verdicts.csv as a report has it: what is not a number is absent. */
record VerdictRow(Panel panel, String node, Label label, Optional<Label> definition) {

  NodeVerdict of(Verdict v, Explanation why) {
    return new NodeVerdict(
        node,
        label,
        v.level(),
        VerdictKind.valueOf(v.verdict().name()),
        v.complaints(),
        v.exposedOrganisations(),
        v.atLeastOrganisations(),
        ratio(v),
        finite(v.scanLlr()),
        finite(v.scanP()),
        Optional.ofNullable(v.scanStart()).map(Series::first),
        Optional.ofNullable(v.scanEnd()).map(Series::last),
        finite(v.trendP()),
        finite(v.effectiveOrganisations()),
        v.regions(),
        v.sectors(),
        v.elevatedQuarters(),
        v.ofQuarters(),
        finite(v.smallestDetectableRatio()),
        robust(v.robustTo()),
        span(why.window()),
        span(why.baseline()),
        inWindow(v.failureType(), why.window()),
        new Label(why.sentence(), inNorwegian(why.sentenceNb())),
        definition);
  }

  /** The sentences of a run call a failing by its English name alone. */
  private String inNorwegian(String sentence) {
    return label.nb().isBlank()
        ? sentence
        : sentence.replace("«" + label.en() + "»", "«" + label.nb() + "»");
  }

  /** A theme's node as a report names it, without what tells themes from codes. */
  static String shown(String node) {
    return node.startsWith(FailureTypes.THEME) ? node.substring(FailureTypes.THEME.length()) : node;
  }

  private static Optional<Interval> ratio(Verdict v) {
    boolean known =
        Double.isFinite(v.rateRatio())
            && Double.isFinite(v.rateRatioLower())
            && Double.isFinite(v.rateRatioUpper());
    return known
        ? Optional.of(new Interval(v.rateRatio(), v.rateRatioLower(), v.rateRatioUpper()))
        : Optional.empty();
  }

  private static Optional<Double> finite(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  private static List<String> robust(String joined) {
    return Arrays.stream(joined.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Optional<Span> span(List<String> ends) {
    return ends.isEmpty() ? Optional.empty() : Optional.of(Series.span(ends.get(0), ends.get(1)));
  }

  private long inWindow(String node, List<String> window) {
    if (window.isEmpty()) {
      return 0;
    }
    int from = panel.periods().index(window.get(0));
    return panel.count(
        panel.types().position(node), new org.redthread.signals.Span(from, panel.periods().size()));
  }
}
