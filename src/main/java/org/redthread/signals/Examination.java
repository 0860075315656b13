package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.signals.expected.PooledRatio;

/** Gathers the evidence on one failure type at its window. */
final class Examination {
  private final Panel panel;
  private final Settings settings;
  private final Levels levels;
  private final List<Group> groups;

  Examination(Panel panel, Settings settings, Levels levels, List<Group> groups) {
    this.panel = panel;
    this.settings = settings;
    this.levels = levels;
    this.groups = groups;
  }

  Evidence of(Candidates candidates, Evidence.Across tests) {
    Contrast contrast = candidates.best();
    double allowance = contrast.allowance(settings.swing());
    double[] p = contrast.pValues(allowance);
    double[] risen = risen(contrast, p);
    Breadth whole = Breadth.of(p, contrast.cells(), level(levels.whole()));
    Persistence persistence = Persistence.of(contrast, panel.periods(), settings.ofQuarters());
    int bar = settings.thresholds().bar(whole.exposed(), persistence.emerging());
    List<GroupEvidence> evidence = groups(contrast, p);
    Evidence.Beside beside = beside(candidates.node(), contrast.start());
    return new Evidence(
        candidates.node(),
        contrast,
        whole,
        bar,
        evidence,
        persistence,
        tests,
        detectable(candidates, bar),
        new Robustness(settings, levels, persistence.emerging())
            .of(contrast, evidence, beside, candidates.node()),
        beside,
        outstanding(contrast, risen));
  }

  /** For what rests on few organisations: by number too, where the share carries the verdict. */
  private double[] risen(Contrast contrast, double[] p) {
    return settings.model() == Model.COMPOSITION ? new OwnNumber(panel).asWell(contrast, p) : p;
  }

  /** In the window that says most. */
  private double detectable(Candidates candidates, int bar) {
    return candidates.contrasts().stream()
        .map(c -> new Detectable(c, c.allowance(settings.swing()), bar, levels.whole()))
        .max(java.util.Comparator.comparingDouble(Detectable::information))
        .orElseThrow()
        .ratio(settings.thresholds().ratioFloor());
  }

  private Breadth.Level level(double alpha) {
    return new Breadth.Level(alpha, settings.model() == Model.COMPOSITION);
  }

  private List<GroupEvidence> groups(Contrast contrast, double[] p) {
    List<GroupEvidence> found = new ArrayList<>();
    for (Group group : groups) {
      int[] inside = group.within(contrast);
      if (inside.length >= settings.thresholds().groupMinimum()) {
        found.add(group(group, contrast, p));
      }
    }
    return found;
  }

  private GroupEvidence group(Group group, Contrast contrast, double[] all) {
    Contrast inside = contrast.only(group.within(contrast));
    double[] p = inside.pValues(inside.allowance(settings.swing()));
    Breadth breadth = Breadth.of(p, inside.cells(), level(levels.group()));
    int[] outside = group.outside(contrast);
    return new GroupEvidence(
        group,
        breadth,
        outside.length,
        Breadth.atLeast(Breadth.pick(all, outside), levels.whole()),
        survives(inside, p),
        Breadth.atLeast(risen(inside, p), levels.group()) > 0,
        Persistence.of(inside, panel.periods(), settings.ofQuarters()));
  }

  /** Without a fifth of the group, at least one and at most the number left out of the whole. */
  private boolean survives(Contrast inside, double[] p) {
    Thresholds bar = settings.thresholds();
    int out = Math.min(bar.leaveOut(), Math.max(1, inside.size() / 5));
    int[] rest = Breadth.withoutTop(inside.cells(), out);
    PooledRatio ratio =
        Breadth.pooled(Breadth.pick(inside.cells(), rest), settings.model() == Model.COMPOSITION);
    return ratio.lower() >= bar.ratioFloor()
        && Breadth.atLeast(Breadth.pick(p, rest), levels.group()) >= bar.groupMinimum() - out;
  }

  private Evidence.Beside beside(int node, int start) {
    if (!panel.hasExposure()) {
      return Evidence.Beside.UNKNOWN;
    }
    boolean composition = settings.model() == Model.COMPOSITION;
    Contrast other =
        new NodeSeries(panel)
            .contrast(
                node,
                composition ? Model.EXPOSURE : Model.COMPOSITION,
                start,
                settings.minHistory());
    Breadth breadth =
        Breadth.of(
            other.pValues(other.allowance(settings.swing())),
            other.cells(),
            new Breadth.Level(levels.whole(), !composition));
    return new Evidence.Beside(
        other.size() > 0,
        breadth.exposed(),
        breadth.atLeast(),
        breadth.pooled().ratio(),
        breadth.pooled().lower());
  }

  /** Organisations whose own p is below the level shared over all organisations (Bonferroni). */
  private List<Integer> outstanding(Contrast contrast, double[] p) {
    return IntStream.range(0, p.length)
        .filter(i -> p[i] <= levels.whole() / p.length)
        .map(i -> contrast.members()[i])
        .boxed()
        .toList();
  }
}
