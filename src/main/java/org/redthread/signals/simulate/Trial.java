package org.redthread.signals.simulate;

import java.util.List;
import org.redthread.signals.Assessment;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.signals.VerdictKind;

/**
 * What the engine said of one drawn panel.
 *
 * @param falseBroad whether any type that nothing was planted in was called SYSTEMIC, SECTOR or
 *     REGIONAL
 * @param overClaim whether any "at least u of n" exceeded the truth
 * @param verdict on what was planted; NONE in a null world
 * @param atLeast the bound on what was planted
 * @param truly organisations in which it was planted
 * @param scanP the smallest adjusted p of the scan over the types that nothing was planted in
 * @param trendP likewise of the trend
 * @param flags organisations that an over-dispersed funnel of the last year flags for the planted
 *     type
 * @param falseVerdicts types that nothing was planted in with a verdict of LOCAL, EMERGING or WATCH
 * @param start first period of the window of the planted type, -1 in a null world
 */
public record Trial(
    boolean falseBroad,
    boolean overClaim,
    VerdictKind verdict,
    int atLeast,
    int truly,
    double scanP,
    double trendP,
    int flags,
    int falseVerdicts,
    String start) {
  private static final List<VerdictKind> BROAD =
      List.of(VerdictKind.SYSTEMIC, VerdictKind.SECTOR, VerdictKind.REGIONAL);
  private static final List<VerdictKind> LESSER =
      List.of(VerdictKind.LOCAL, VerdictKind.EMERGING, VerdictKind.WATCH);

  /** Draws and assesses the panel of one index. */
  public static Trial of(World world, long seed, long index) {
    Simulator.Drawn drawn = Simulator.draw(world, seed, index);
    return of(world, drawn, Settings.standard(seed + index));
  }

  static Trial of(World world, Simulator.Drawn drawn, Settings settings) {
    Assessment assessment = Systemic.assess(drawn.panel(), settings);
    boolean broad = false;
    boolean over = false;
    int lesser = 0;
    double scan = 1;
    double trend = 1;
    for (int node = 0; node < drawn.elevated().length; node++) {
      Verdict verdict = assessment.verdicts().get(node);
      over |= verdict.atLeastOrganisations() > drawn.elevated()[node];
      if (drawn.elevated()[node] == 0) {
        broad |= BROAD.contains(verdict.verdict());
        lesser += LESSER.contains(verdict.verdict()) ? 1 : 0;
        scan = Math.min(scan, orOne(verdict.scanP()));
        trend = Math.min(trend, orOne(verdict.trendP()));
      }
    }
    int target = target(world);
    Verdict planted = assessment.verdicts().get(Math.max(0, target));
    return new Trial(
        broad,
        over,
        target < 0 ? VerdictKind.NONE : planted.verdict(),
        planted.atLeastOrganisations(),
        target < 0 ? 0 : drawn.elevated()[target],
        scan,
        trend,
        target < 0 ? 0 : PeerFlags.count(drawn.panel(), target),
        lesser,
        target < 0 ? "" : start(assessment, planted));
  }

  private static double orOne(double p) {
    return Double.isNaN(p) ? 1 : p;
  }

  private static String start(Assessment assessment, Verdict planted) {
    return assessment
        .explain(planted.failureType())
        .filter(why -> !why.window().isEmpty())
        .map(why -> why.window().get(0))
        .orElse("");
  }

  /** The node that a world plants in; -1 where it plants in none, or in all complaints. */
  static int target(World world) {
    for (World.Planted planted : world.planted()) {
      if (planted.branch() >= 0) {
        return planted.leaf() < 0
            ? 1 + planted.branch()
            : world.size().leaf(planted.branch(), planted.leaf());
      }
    }
    return -1;
  }
}
