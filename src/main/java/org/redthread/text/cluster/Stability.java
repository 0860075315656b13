package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How many clusters the letters have: the number at which two subsamples tell the same story
 * (Ben-Hur, Elisseeff and Guyon, Pacific Symposium on Biocomputing 2002; Lange et al., Neural
 * Computation 16, 2004). Agreement is the adjusted Rand index of what the two subsamples say of the
 * letters in both, so that chance agreement counts for nothing at any number of clusters.
 *
 * @param k how many clusters
 * @param agreement mean adjusted Rand index of two subsamples
 * @param error standard error of that mean
 */
record Stability(int k, double agreement, double error) {
  private static final int PAIRS = 4;
  private static final int STARTS = 4;
  private static final double SHARE = 0.8;
  private static final int MOST_POINTS = 1_200;

  /** Numbers of clusters that are tried: each to 8, then about two fifths more each time. */
  static int[] candidates(int points) {
    int most = Math.min(40, points / 25);
    List<Integer> tried = new ArrayList<>();
    for (double k = 3; k <= most; k = k < 8 ? k + 1 : k * 1.4) {
      tried.add((int) Math.round(k));
    }
    return tried.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** The agreement at each candidate. */
  static List<Stability> curve(Points points, int[] candidates, long seed) {
    Points some = points.count() <= MOST_POINTS ? points : points.only(drawn(points, seed));
    return Arrays.stream(candidates).mapToObj(k -> of(some, k, seed)).toList();
  }

  /**
   * The most clusters whose agreement is within a standard error of the best: finer themes where
   * they are as sure as coarser ones. With too few letters for a choice, one cluster for each 8.
   */
  static int choose(Points points, long seed) {
    int[] candidates = candidates(points.count());
    if (candidates.length == 0) {
      return Math.max(1, Math.min(points.count() / 8, 3));
    }
    List<Stability> curve = curve(points, candidates, seed);
    Stability best =
        curve.stream()
            .max(java.util.Comparator.comparingDouble(Stability::agreement))
            .orElseThrow();
    return curve.stream()
        .filter(s -> s.agreement() >= best.agreement() - best.error())
        .mapToInt(Stability::k)
        .max()
        .orElseThrow();
  }

  private static int[] drawn(Points points, long seed) {
    return subsample(points.count(), MOST_POINTS, Chance.of(seed, 999));
  }

  private static Stability of(Points points, int k, long seed) {
    double[] agreements =
        IntStream.range(0, PAIRS).mapToDouble(pair -> agreement(points, k, seed, pair)).toArray();
    double mean = Arrays.stream(agreements).average().orElse(0);
    double spread = Arrays.stream(agreements).map(a -> (a - mean) * (a - mean)).sum() / (PAIRS - 1);
    return new Stability(k, mean, Math.sqrt(spread / PAIRS));
  }

  private static double agreement(Points points, int k, long seed, int pair) {
    int[][] told = new int[2][];
    for (int half = 0; half < 2; half++) {
      long stream = 1_000L + 2L * pair + half;
      int size = (int) Math.ceil(SHARE * points.count());
      int[] chosen = subsample(points.count(), size, Chance.of(seed, stream));
      told[half] = new int[points.count()];
      Arrays.fill(told[half], -1);
      int[] of = SphericalKMeans.of(points.only(chosen), k, STARTS, seed + stream).of();
      for (int i = 0; i < chosen.length; i++) {
        told[half][chosen[i]] = of[i];
      }
    }
    int[] both =
        IntStream.range(0, points.count())
            .filter(i -> told[0][i] >= 0 && told[1][i] >= 0)
            .toArray();
    return Agreement.adjustedRand(
        Arrays.stream(both).map(i -> told[0][i]).toArray(),
        Arrays.stream(both).map(i -> told[1][i]).toArray());
  }

  /** In ascending order (Knuth, The Art of Computer Programming 2, algorithm S). */
  private static int[] subsample(int of, int size, UniformRandomProvider random) {
    int[] chosen = new int[size];
    int taken = 0;
    for (int i = 0; i < of && taken < size; i++) {
      if (random.nextDouble() * (of - i) < size - taken) {
        chosen[taken++] = i;
      }
    }
    return chosen;
  }
}
