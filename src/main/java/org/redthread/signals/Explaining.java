package org.redthread.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lays the evidence out for a reader who wants to know why. */
final class Explaining {
  private static final int SHOWN = 25;

  private final Panel panel;
  private final Settings settings;
  private final boolean grouped;

  Explaining(Panel panel, Settings settings, boolean grouped) {
    this.panel = panel;
    this.settings = settings;
    this.grouped = grouped;
  }

  Explanation of(Evidence evidence, VerdictKind kind, Claim claim) {
    List<Explanation.Condition> conditions = conditions(evidence);
    Periods periods = panel.periods();
    int start = evidence.contrast().start();
    return new Explanation(
        panel.types().id(evidence.node()),
        claim.label(),
        kind,
        Voice.of("en").sentence(claim),
        Voice.of("nb").sentence(claim),
        List.of(periods.label(start), periods.label(periods.size() - 1)),
        List.of(periods.label(earliest(evidence.contrast())), periods.label(start - 1)),
        settings.model(),
        conditions,
        organisations(evidence.contrast()),
        evidence.groups().stream().map(Explaining::place).toList(),
        evidence.persistence().quarters(),
        evidence.ledger().checks().stream().map(Explaining::line).toList(),
        beside(evidence.beside()),
        Change.of(kind, conditions, evidence));
  }

  static Explanation untested(String id, Claim claim, Model model) {
    return new Explanation(
        id,
        claim.label(),
        claim.kind(),
        Voice.of("en").sentence(claim),
        Voice.of("nb").sentence(claim),
        List.of(),
        List.of(),
        model,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of("A history of %s would let it be tested.".formatted("at least a year")));
  }

  private static int earliest(Contrast contrast) {
    return IntStream.of(contrast.members()).map(o -> contrast.series().from()[o]).min().orElse(0);
  }

  private List<Explanation.Condition> conditions(Evidence evidence) {
    Thresholds bar = settings.thresholds();
    Breadth whole = evidence.whole();
    double test = Math.min(orOne(evidence.scanP()), orOne(evidence.tests().trendP()));
    double lower = whole.pooled().lower();
    boolean holds = evidence.ledger().holds("without-top-" + bar.leaveOut());
    List<Explanation.Condition> conditions = new ArrayList<>();
    conditions.add(atLeast("organisations elevated, at least", whole.atLeast(), evidence.bar()));
    conditions.add(atLeast("lower limit of the pooled rate ratio", lower, bar.ratioFloor()));
    conditions.add(
        atLeast("effective number of organisations", whole.effective(), bar.minEffective()));
    conditions.add(
        new Explanation.Condition(
            "p of the scan or the trend, the smaller",
            test,
            bar.pooledLevel(),
            test <= bar.pooledLevel()));
    conditions.add(
        new Explanation.Condition(
            "stands without the top %d organisations".formatted(bar.leaveOut()),
            holds ? 1 : 0,
            1,
            holds));
    if (grouped) {
      boolean spread = evidence.spread(bar);
      conditions.add(
          new Explanation.Condition(
              "not confined to one sector or region", spread ? 1 : 0, 1, spread));
    }
    boolean lasting = evidence.persistence().lasting();
    conditions.add(
        new Explanation.Condition(
            "elevated in half the quarters since, and still", lasting ? 1 : 0, 1, lasting));
    return conditions;
  }

  private static double orOne(double p) {
    return Double.isNaN(p) ? 1 : p;
  }

  private static Explanation.Condition atLeast(String name, double found, double needed) {
    return new Explanation.Condition(name, found, needed, found >= needed);
  }

  private List<Explanation.Body> organisations(Contrast contrast) {
    double[] p = contrast.pValues(contrast.allowance(settings.swing()));
    return IntStream.range(0, contrast.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> p[i])
                .thenComparingDouble(i -> -contrast.cells()[i].excess())
                .thenComparing(i -> contrast.members()[i]))
        .limit(SHOWN)
        .map(i -> body(contrast, i, p[i]))
        .toList();
  }

  private Explanation.Body body(Contrast contrast, int i, double p) {
    Contrast.Cell cell = contrast.cells()[i];
    String id = panel.organisations().get(contrast.members()[i]).id();
    return new Explanation.Body(id, cell.before(), cell.after(), cell.expected(), p);
  }

  private static Explanation.Place place(GroupEvidence evidence) {
    return new Explanation.Place(
        evidence.group().kind().name().toLowerCase(java.util.Locale.ROOT),
        evidence.group().name(),
        evidence.breadth().atLeast(),
        evidence.breadth().exposed(),
        evidence.breadth().pooled().ratio(),
        evidence.breadth().pooled().lower());
  }

  private static Explanation.Line line(Ledger.Check check) {
    return new Explanation.Line(check.name(), check.atLeast(), check.needed(), check.holds());
  }

  private String beside(Evidence.Beside beside) {
    String other = settings.model() == Model.COMPOSITION ? "activity" : "other complaints";
    if (!beside.known()) {
      return "There is no activity to measure against, so only composition was used.";
    }
    // without complaints before or without any there is no ratio to tell
    String pooled =
        Double.isFinite(beside.ratio()) && Double.isFinite(beside.lower())
            ? ", pooled rate ratio %s (lower limit %s)"
                .formatted(English.two(beside.ratio()), English.two(beside.lower()))
            : "";
    return "Measured against %s instead: at least %d of %d%s."
        .formatted(other, beside.atLeast(), beside.exposed(), pooled);
  }
}
