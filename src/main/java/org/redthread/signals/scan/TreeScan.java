package org.redthread.signals.scan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tree-based scan statistic: the largest log-likelihood ratio over all zones of a hierarchy and
 * all windows of time, tested by drawing data sets under the null hypothesis (Kulldorff, Fang and
 * Walsh, Biometrics 59:323, 2003; Kulldorff et al., Pharmacoepidemiology and Drug Safety 22:517,
 * 2013). Only high rates are looked for.
 *
 * <p>Typical use: {@code TreeScan.of(hierarchy, model,
 * windows).assess(Replication.standard(seed))}. A cluster of machines draws the replicates where a
 * {@link Drawing} says, by index.
 */
public final class TreeScan implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Comparator<Cut> ORDER =
      Comparator.comparingDouble(Cut::llr).reversed().thenComparingInt(Cut::zone);

  private final Hierarchy hierarchy;
  private final Model model;
  private final TimeWindows windows;
  private final Effects effects;
  private final WindowScan scan;

  private TreeScan(Hierarchy hierarchy, Model model, TimeWindows windows) {
    this.hierarchy = hierarchy;
    this.model = model;
    this.windows = windows;
    this.effects = Effects.of(hierarchy, model);
    this.scan =
        new WindowScan(windows, model.likelihood(), effects.expected(), effects.fixedTotals());
  }

  /**
   * Prepares a scan.
   *
   * @throws IllegalArgumentException if the model's arrays do not have a cell for each zone and
   *     period of the windows
   */
  public static TreeScan of(Hierarchy hierarchy, Model model, TimeWindows windows) {
    if (model.periods() != windows.periods()
        || model.observed().length != hierarchy.zones() * model.periods()) {
      throw new IllegalArgumentException(
          "%d cells for %d zones and %d periods"
              .formatted(model.observed().length, hierarchy.zones(), windows.periods()));
    }
    return new TreeScan(hierarchy, model, windows);
  }

  /**
   * The best window of each zone that has more cases than expected in some window, the best zone
   * first, without p. Zones identical to one of their parts are left out.
   */
  public List<Cut> observed() {
    List<Cut> cuts = new ArrayList<>();
    for (Cut cut : observedOfAllZones()) {
      if (!repeatsAPart(cut)) {
        cuts.add(cut);
      }
    }
    return cuts;
  }

  /** As {@link #observed}, with the zones that are identical to one of their parts. */
  public List<Cut> observedOfAllZones() {
    return IntStream.range(0, hierarchy.zones())
        .mapToObj(zone -> cut(scan, zone))
        .flatMap(List::stream)
        .sorted(ORDER)
        .toList();
  }

  /** For a scan over time only: the best window of the first zone for each period it may end in. */
  public List<Cut> endings() {
    return IntStream.rangeClosed(windows.firstEnd(), windows.lastEnd())
        .mapToObj(end -> cut(scan.within(windows.ending(end, end)), 0))
        .flatMap(List::stream)
        .sorted(ORDER)
        .toList();
  }

  /**
   * The scan statistic of one replicate: the largest log-likelihood ratio of a data set drawn under
   * the null hypothesis. Depends on the seed and the index only.
   */
  public double maximum(long seed, int index) {
    return new Replicate(hierarchy, model, scan).maximum(seed, index);
  }

  /** {@link #maximum} of the indices {@code from}, included, to {@code to}, on all cores. */
  public double[] maxima(long seed, int from, int to) {
    return replicates().between(seed, from, to);
  }

  private Replicates replicates() {
    return new Replicates(() -> new Replicate(hierarchy, model, scan));
  }

  /** The observed cuts with their Monte-Carlo p. */
  public ScanResult assess(Replication replication) {
    return assess(observed(), replication);
  }

  /** As {@link #assess(Replication)}, the replicates drawn elsewhere; the result is the same. */
  public ScanResult assess(Replication replication, Drawing drawing) {
    List<Cut> cuts = observed();
    if (cuts.isEmpty()) {
      return ScanResult.of(cuts, new double[0]);
    }
    Replicates replicates =
        new Replicates(
            (seed, maxima, from, to) -> {
              double[] drawn = drawing.maxima(this, seed, from, to);
              System.arraycopy(drawn, 0, maxima, from, to - from);
            });
    return ScanResult.of(cuts, replicates.maxima(replication, cuts.get(0).llr()));
  }

  /** Given cuts of this scan with their Monte-Carlo p. */
  public ScanResult assess(List<Cut> cuts, Replication replication) {
    if (cuts.isEmpty()) {
      return ScanResult.of(cuts, new double[0]);
    }
    return ScanResult.of(cuts, replicates().maxima(replication, cuts.get(0).llr()));
  }

  /** The observed cuts tested against the scan statistics of replicates drawn elsewhere. */
  public ScanResult conclude(double[] maxima) {
    return ScanResult.of(observed(), maxima);
  }

  private List<Cut> cut(WindowScan within, int zone) {
    int[] window = within.best(zone, effects.observed());
    if (window.length == 0) {
      return List.of();
    }
    int cases = effects.cases(zone, window[0], window[1]);
    double expected = effects.expected(zone, window[0], window[1]);
    double[] effect = effects.riskAndExcess(zone, window);
    return List.of(
        new Cut(
            zone,
            window[0],
            window[1],
            effects.zoneCases(zone),
            cases,
            expected,
            effect[0],
            effect[1],
            within.ratio(cases, expected, zone),
            Double.NaN));
  }

  private boolean repeatsAPart(Cut cut) {
    for (int part : hierarchy.parts(cut.zone())) {
      boolean same =
          effects.zoneCases(part) == cut.zoneCases()
              && effects.cases(part, cut.start(), cut.end()) == cut.observed()
              && Math.abs(effects.expected(part, cut.start(), cut.end()) - cut.expected()) < 1e-9;
      if (same) {
        return true;
      }
    }
    return false;
  }
}
