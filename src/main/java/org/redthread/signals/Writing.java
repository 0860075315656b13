package org.redthread.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns evidence into a verdict's row and its explanation. */
final class Writing {
  private final Panel panel;
  private final Settings settings;
  private final Ladder ladder;
  private final boolean sectors;

  Writing(Panel panel, Settings settings, List<Group> groups) {
    this.panel = panel;
    this.settings = settings;
    this.ladder = new Ladder(settings.thresholds());
    this.sectors = !groups.isEmpty();
  }

  /** A row and why. */
  record Page(Verdict verdict, Explanation explanation) {}

  Page page(int node, @Nullable Evidence evidence, @Nullable Untestable obstacle) {
    if (evidence == null || obstacle != null) {
      return untested(node, obstacle == null ? Untestable.NO_ORGANISATION : obstacle);
    }
    VerdictKind kind = ladder.of(evidence);
    Claim claim = claim(evidence, kind);
    return new Page(
        row(evidence, kind, Voice.of("en").sentence(claim)),
        new Explaining(panel, settings, sectors).of(evidence, kind, claim));
  }

  private Claim claim(Evidence evidence, VerdictKind kind) {
    GroupEvidence place = place(evidence, kind);
    Breadth breadth = place == null ? evidence.whole() : place.breadth();
    Persistence persistence = place == null ? evidence.persistence() : place.persistence();
    return new Claim(
        panel.types().label(evidence.node()),
        kind,
        breadth.atLeast(),
        breadth.exposed(),
        new double[] {breadth.pooled().ratio(), breadth.pooled().lower(), breadth.pooled().upper()},
        panel.periods().label(evidence.contrast().start()),
        place == null ? PlaceName.NONE : panel.placeNames().of(place.group()),
        settings.model(),
        evidence.detectable(),
        null,
        confidence(),
        persistence.current());
  }

  private @Nullable GroupEvidence place(Evidence evidence, VerdictKind kind) {
    boolean grouped =
        kind == VerdictKind.SECTOR
            || kind == VerdictKind.REGIONAL
            || (kind == VerdictKind.EMERGING && !ladder.broad(evidence));
    return grouped ? ladder.place(evidence).orElse(null) : null;
  }

  private int confidence() {
    return (int) Math.floor(100 * (1 - settings.alpha()) + 1e-9);
  }

  private Verdict row(Evidence evidence, VerdictKind kind, String sentence) {
    Breadth whole = evidence.whole();
    Evidence.Across tests = evidence.tests();
    return new Verdict(
        panel.types().id(evidence.node()),
        panel.types().label(evidence.node()),
        panel.types().level(evidence.node()),
        kind,
        panel.count(evidence.node(), panel.whole()),
        whole.exposed(),
        whole.atLeast(),
        whole.pooled().ratio(),
        whole.pooled().lower(),
        whole.pooled().upper(),
        tests.llr(),
        tests.scanP(),
        tests.from() < 0 ? null : panel.periods().label(tests.from()),
        tests.to() < 0 ? null : panel.periods().label(tests.to()),
        tests.trendP(),
        whole.effective(),
        (int) evidence.elevatedIn(Group.Kind.REGION),
        (int) evidence.elevatedIn(Group.Kind.SECTOR),
        evidence.persistence().elevated(),
        evidence.persistence().quarters().size(),
        evidence.detectable(),
        evidence.ledger().robustTo(),
        sentence);
  }

  private Page untested(int node, Untestable why) {
    VerdictKind kind =
        why == Untestable.NEW_TYPE && reporting(node) >= settings.thresholds().minOrganisations()
            ? VerdictKind.WATCH
            : VerdictKind.INSUFFICIENT_EVIDENCE;
    int begins = new NodeSeries(panel).begins(node);
    Claim claim =
        new Claim(
            panel.types().label(node),
            kind,
            0,
            0,
            new double[] {Double.NaN, Double.NaN, Double.NaN},
            panel.periods().label(begins),
            PlaceName.NONE,
            settings.model(),
            Double.POSITIVE_INFINITY,
            why,
            confidence(),
            false);
    return new Page(
        untestedRow(node, kind, Voice.of("en").sentence(claim)),
        Explaining.untested(panel.types().id(node), claim, settings.model()));
  }

  private int reporting(int node) {
    int reporting = 0;
    for (int o = 0; o < panel.organisations().size(); o++) {
      reporting += panel.count(node, o, panel.whole()) > 0 ? 1 : 0;
    }
    return reporting;
  }

  private Verdict untestedRow(int node, VerdictKind kind, String sentence) {
    double none = Double.NaN;
    return new Verdict(
        panel.types().id(node),
        panel.types().label(node),
        panel.types().level(node),
        kind,
        panel.count(node, panel.whole()),
        0,
        0,
        none,
        none,
        none,
        none,
        none,
        null,
        null,
        none,
        none,
        0,
        0,
        0,
        0,
        none,
        "",
        sentence);
  }
}
