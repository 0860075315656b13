package org.redthread.privacy;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A share with its 95 % interval.
 *
 * @param hits in [0, of]
 * @param of may be 0: then nothing is known, and the interval is [0, 1]
 */
public record Proportion(long hits, long of, double lower, double upper) {
  private static final double TAIL = 0.025;

  /** The share itself; not-a-number of nothing. */
  public double share() {
    return of == 0 ? Double.NaN : hits / (double) of;
  }

  /** Clopper and Pearson (1934): exact, for independent draws. */
  public static Proportion exact(long hits, long of) {
    return new Proportion(hits, of, lower(hits, of), upper(hits, of));
  }

  /**
   * Korn and Graubard (1998): Clopper and Pearson's interval with as many draws as the spread
   * between clusters leaves; where no cluster differs, as many as there are clusters.
   *
   * @param hits of each cluster
   * @param all of each cluster, at least its hits
   */
  public static Proportion clustered(int[] hits, int[] all) {
    long hit = Arrays.stream(hits).asLongStream().sum();
    long of = Arrays.stream(all).asLongStream().sum();
    long clusters = Arrays.stream(all).filter(size -> size > 0).count();
    if (of == 0) {
      return new Proportion(0, 0, 0, 1);
    }
    double share = hit / (double) of;
    double variance = variance(hits, all, share, clusters);
    double effective = variance > 0 ? Math.min(of, share * (1 - share) / variance) : clusters;
    return new Proportion(
        hit, of, lower(effective * share, effective), upper(effective * share, effective));
  }

  /** Of a ratio of two sums over clusters, by linearisation. */
  private static double variance(int[] hits, int[] all, double share, long clusters) {
    double squares = 0;
    double of = 0;
    for (int i = 0; i < hits.length; i++) {
      double residual = hits[i] - share * all[i];
      squares += residual * residual;
      of += all[i];
    }
    return clusters < 2 ? 0 : squares * clusters / (clusters - 1.0) / (of * of);
  }

  private static double lower(double hits, double of) {
    return hits <= 0 ? 0 : BetaDistribution.of(hits, of - hits + 1).inverseCumulativeProbability(TAIL);
  }

  private static double upper(double hits, double of) {
    return hits >= of
        ? 1
        : BetaDistribution.of(hits + 1, of - hits).inverseSurvivalProbability(TAIL);
  }
}
