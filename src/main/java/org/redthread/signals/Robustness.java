package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.redthread.signals.breadth.Combination;
import org.redthread.signals.breadth.PartialConjunction;
import org.redthread.signals.expected.PooledRatio;
import org.redthread.signals.scan.Streams;

/** Asks of every verdict whether it stands when something it leans on is taken away. */
final class Robustness {
  private static final double FLIPPED = 0.1;

  private final Settings settings;
  private final Levels levels;
  private final boolean emerging;

  Robustness(Settings settings, Levels levels, boolean emerging) {
    this.settings = settings;
    this.levels = levels;
    this.emerging = emerging;
  }

  Ledger of(Contrast contrast, List<GroupEvidence> groups, Evidence.Beside beside, int node) {
    double allowance = contrast.allowance(settings.swing());
    double[] p = contrast.pValues(allowance);
    List<Ledger.Check> checks = new ArrayList<>();
    Thresholds bar = settings.thresholds();
    checks.add(withoutTop(contrast, p));
    if (checks.get(0).atLeast() == 0) {
      return new Ledger(checks);
    }
    for (Group.Kind kind : Group.Kind.values()) {
      withoutAny(kind, contrast, p, groups).ifPresent(checks::add);
    }
    if (beside.known()) {
      int needed = bar.bar(beside.exposed(), emerging);
      boolean holds = beside.atLeast() >= needed;
      checks.add(new Ledger.Check("other-denominator", beside.atLeast(), needed, holds));
    }
    checks.add(bound("labels-flipped", contrast, flipped(contrast, node).pValues(allowance)));
    checks.add(bound("floor-1.1", contrast, contrast.pValues(allowance * 1.1)));
    checks.add(bound("floor-1.25", contrast, contrast.pValues(allowance * 1.25)));
    int simes = PartialConjunction.atLeast(p, levels.whole(), Combination.SIMES);
    int enough = bar.bar(p.length, emerging);
    checks.add(new Ledger.Check("simes", simes, enough, simes >= enough));
    return new Ledger(checks);
  }

  /** The bar is lowered by those left out, down to the least number of organisations. */
  private Ledger.Check withoutTop(Contrast contrast, double[] p) {
    Thresholds bar = settings.thresholds();
    int[] kept = Breadth.withoutTop(contrast.cells(), bar.leaveOut());
    Ledger.Check strict = part("without-top-" + bar.leaveOut(), contrast, p, kept);
    int whole = bar.bar(contrast.size(), emerging);
    int needed = Math.max(bar.minOrganisations(), whole - bar.leaveOut());
    boolean strong = ratio(contrast, kept).lower() >= bar.ratioFloor();
    return new Ledger.Check(
        strict.name(), strict.atLeast(), needed, strong && strict.atLeast() >= needed);
  }

  private PooledRatio ratio(Contrast contrast, int[] kept) {
    return Breadth.pooled(
        Breadth.pick(contrast.cells(), kept), settings.model() == Model.COMPOSITION);
  }

  private Ledger.Check part(String name, Contrast contrast, double[] p, int[] kept) {
    int atLeast = Breadth.atLeast(Breadth.pick(p, kept), levels.whole());
    int needed = settings.thresholds().bar(kept.length, emerging);
    PooledRatio ratio =
        Breadth.pooled(Breadth.pick(contrast.cells(), kept), settings.model() == Model.COMPOSITION);
    boolean holds = atLeast >= needed && ratio.lower() >= settings.thresholds().ratioFloor();
    return new Ledger.Check(name, atLeast, needed, holds);
  }

  /** The weakest of the panels that lack one sector (or one region). */
  private java.util.Optional<Ledger.Check> withoutAny(
      Group.Kind kind, Contrast contrast, double[] p, List<GroupEvidence> groups) {
    String name = kind == Group.Kind.SECTOR ? "without-any-sector" : "without-any-region";
    return groups.stream()
        .filter(group -> group.group().kind() == kind && group.outside() > 0)
        .map(group -> part(name, contrast, p, group.group().outside(contrast)))
        .min(
            java.util.Comparator.comparing(Ledger.Check::holds)
                .thenComparingDouble(check -> (double) check.atLeast() / check.needed()));
  }

  private Ledger.Check bound(String name, Contrast contrast, double[] p) {
    int atLeast = Breadth.atLeast(p, levels.whole());
    int needed = settings.thresholds().bar(contrast.size(), emerging);
    return new Ledger.Check(name, atLeast, needed, atLeast >= needed);
  }

  /**
   * A tenth of the labels drawn anew: a complaint of the type loses its label with probability .1,
   * and as many of the others gain it as the type's share over all organisations would have it.
   */
  private Contrast flipped(Contrast contrast, int node) {
    UniformRandomProvider random = Streams.of(settings.seed(), node);
    double of = 0;
    double all = 0;
    for (Contrast.Cell cell : contrast.cells()) {
      of += cell.before() + cell.after();
      all += cell.baseBefore() + cell.baseAfter();
    }
    double gain = contrast.series().composition() && all > of ? FLIPPED * of / (all - of) : 0;
    Contrast.Cell[] cells =
        IntStream.range(0, contrast.size())
            .mapToObj(i -> flip(contrast.cells()[i], gain, random))
            .toArray(Contrast.Cell[]::new);
    return new Contrast(
        contrast.series(),
        contrast.fell(),
        contrast.start(),
        contrast.baseline(),
        contrast.members(),
        cells);
  }

  private static Contrast.Cell flip(Contrast.Cell cell, double gain, UniformRandomProvider random) {
    int before = flip(cell.before(), cell.baseBefore() - cell.before(), gain, random);
    int after = flip(cell.after(), cell.baseAfter() - cell.after(), gain, random);
    return cell.of(before, after);
  }

  private static int flip(int count, double others, double gain, UniformRandomProvider random) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      kept += random.nextDouble() >= FLIPPED ? 1 : 0;
    }
    double mean = Math.max(0, others) * gain;
    int gained =
        mean > 0
            ? org.apache.commons.rng.sampling.distribution.PoissonSampler.of(random, mean).sample()
            : 0;
    return kept + (int) Math.min(gained, Math.max(0, others));
  }
}
