package org.redthread.signals.funnel;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What is done to the extreme z-scores before the dispersion is measured. */
final class Trimming {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Trimming() {}

  /**
   * Leaves out the lowest and highest share by rank, ties ranked in the middle: a score stays if 0
   * < floor(rank / (share (n + 1))) < 1 / share - 1.
   *
   * @return scores of the same length, not-a-number where left out
   */
  static double[] truncated(double[] z, double share) {
    double groups = 1 / share;
    double[] kept = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      double group = Math.floor(rank(z, z[i]) * groups / (z.length + 1));
      kept[i] = group > 0 && group < groups - 1 ? z[i] : Double.NaN;
    }
    return kept;
  }

  private static double rank(double[] z, double score) {
    long below = Arrays.stream(z).filter(other -> other < score).count();
    long same = Arrays.stream(z).filter(other -> other == score).count();
    return below + (same + 1) / 2.0;
  }

  /** Draws the lowest and highest share in to the quantiles at share and 1 - share. */
  static double[] winsorised(double[] z, double share) {
    double[] sorted = z.clone();
    Arrays.sort(sorted);
    double low = quantile(sorted, share);
    double high = quantile(sorted, 1 - share);
    return Arrays.stream(z).map(score -> Math.max(low, Math.min(high, score))).toArray();
  }

  /** Linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
  static double quantile(double[] sorted, double share) {
    double at = (sorted.length - 1) * share;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /**
   * Mean square of a standard normal truncated by a share at each end: 1 - 2 q phi(q) / (1 - 2
   * share), 0.4377 at 10 %. Without any over-dispersion phi comes out as this, not as 1.
   */
  static double truncatedMeanSquare(double share) {
    double q = NORMAL.inverseSurvivalProbability(share);
    return 1 - 2 * q * NORMAL.density(q) / (1 - 2 * share);
  }

  /** Mean square of a standard normal winsorised by a share at each end: 0.6787 at 10 %. */
  static double winsorisedMeanSquare(double share) {
    if (share == 0) {
      return 1;
    }
    double q = NORMAL.inverseSurvivalProbability(share);
    return 1 - 2 * share - 2 * q * NORMAL.density(q) + 2 * share * q * q;
  }
}
