package org.redthread.signals.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cuts of a scan with their p, the best first. Each p compares one cut with the best cut of
 * every replicate, so it holds for all zones and windows at once; secondary cuts are not adjusted
 * for each other.
 */
public final class ScanResult {
  /** Ratios of the same counts may differ by rounding. */
  private static final double ROUNDING = 1e-9;

  private final List<Cut> cuts;
  private final double[] sorted;

  private ScanResult(List<Cut> cuts, double[] sorted) {
    this.cuts = cuts;
    this.sorted = sorted;
  }

  static ScanResult of(List<Cut> cuts, double[] maxima) {
    double[] sorted = maxima.clone();
    Arrays.sort(sorted);
    return new ScanResult(
        cuts.stream().map(cut -> cut.tested(p(cut.llr(), sorted))).toList(), sorted);
  }

  static boolean reaches(double maximum, double ratio) {
    return maximum >= ratio - ROUNDING;
  }

  public List<Cut> cuts() {
    return cuts;
  }

  /** Replicates drawn, S. */
  public int replicates() {
    return sorted.length;
  }

  /** The scan statistics of the replicates in ascending order. */
  public double[] maxima() {
    return sorted.clone();
  }

  /** Monte-Carlo p of any log-likelihood ratio: R/(S+1); not-a-number without replicates. */
  public double p(double llr) {
    return p(llr, sorted);
  }

  /** The p of the same ratio from a Gumbel tail: an approximation, for ranking below 1/(S+1). */
  public double approximateP(double llr) {
    return Gumbel.fit(sorted).tail(llr);
  }

  /** The ratio that a cut must exceed to have p below alpha. */
  public double criticalValue(double alpha) {
    int rank = (int) Math.floor(alpha * (sorted.length + 1));
    return rank < 1 ? Double.POSITIVE_INFINITY : sorted[sorted.length - rank];
  }

  /**
   * The cuts that share no cases with a better one: the best, the best of those that do not overlap
   * it in both zone and time, and so on.
   */
  public List<Cut> disjoint(Hierarchy hierarchy) {
    List<Cut> kept = new ArrayList<>();
    List<BitSet> members = new ArrayList<>();
    for (Cut cut : cuts) {
      BitSet below = hierarchy.below(cut.zone());
      boolean free = true;
      for (int i = 0; i < kept.size() && free; i++) {
        boolean sameTime = kept.get(i).start() <= cut.end() && cut.start() <= kept.get(i).end();
        free = !(sameTime && members.get(i).intersects(below));
      }
      if (free) {
        kept.add(cut);
        members.add(below);
      }
    }
    return kept;
  }

  private static double p(double llr, double[] sorted) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int below = Arrays.binarySearch(sorted, llr - ROUNDING);
    int first = below >= 0 ? below : -below - 1;
    while (first > 0 && sorted[first - 1] >= llr - ROUNDING) {
      first--;
    }
    return (1.0 + sorted.length - first) / (1.0 + sorted.length);
  }
}
