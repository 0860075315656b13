package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How many clusters the letters have: the number at which subsamples tell the same story (Ben-Hur,
 * Elisseeff and Guyon, Pacific Symposium on Biocomputing 2002; Lange et al., Neural Computation 16,
 * 2004). Agreement is the adjusted Rand index of what the two subsamples say of the letters in
 * both, so that chance agreement counts for nothing at any number of clusters.
 *
 * @param k how many clusters
 * @param agreement mean adjusted Rand index of two subsamples
 * @param error standard error of that mean
 */
record Stability(int k, double agreement, double error) {
  private static final int SUBSAMPLES = 8;
  private static final int NONE = -1;
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

  /** Every subsample is held against every other: no pair costs a clustering of its own. */
  private static Stability of(Points points, int k, long seed) {
    int[][] told =
        IntStream.range(0, SUBSAMPLES)
            .mapToObj(subsample -> told(points, k, seed, 1_000L + subsample))
            .toArray(int[][]::new);
    double[][] agreements = new double[SUBSAMPLES][SUBSAMPLES];
    for (int one = 0; one < SUBSAMPLES; one++) {
      for (int other = 0; other < one; other++) {
        agreements[one][other] = agreement(told[one], told[other]);
        agreements[other][one] = agreements[one][other];
      }
    }
    return new Stability(k, mean(agreements, NONE), error(agreements));
  }

  /**
   * The jackknife over subsamples (Efron and Stein, Annals of Statistics 9, 1981): pairs that share
   * a subsample are not independent of each other.
   */
  private static double error(double[][] agreements) {
    double[] without =
        IntStream.range(0, SUBSAMPLES).mapToDouble(one -> mean(agreements, one)).toArray();
    double mean = Arrays.stream(without).average().orElse(0);
    double spread = Arrays.stream(without).map(a -> (a - mean) * (a - mean)).sum();
    return Math.sqrt(spread * (SUBSAMPLES - 1) / SUBSAMPLES);
  }

  /** Over all pairs of subsamples but those with the one left out. */
  private static double mean(double[][] agreements, int leftOut) {
    return IntStream.range(0, SUBSAMPLES)
        .filter(one -> one != leftOut)
        .boxed()
        .flatMapToDouble(
            one ->
                IntStream.range(0, one)
                    .filter(other -> other != leftOut)
                    .mapToDouble(other -> agreements[one][other]))
        .average()
        .orElse(0);
  }

  /** The cluster of each point that is in a subsample, {@link #NONE} for the others. */
  private static int[] told(Points points, int k, long seed, long stream) {
    int size = (int) Math.ceil(SHARE * points.count());
    int[] chosen = subsample(points.count(), size, Chance.of(seed, stream));
    int[] told = new int[points.count()];
    Arrays.fill(told, NONE);
    int[] of = SphericalKMeans.of(points.only(chosen), k, STARTS, seed + stream).of();
    for (int i = 0; i < chosen.length; i++) {
      told[chosen[i]] = of[i];
    }
    return told;
  }

  private static double agreement(int[] one, int[] other) {
    int[] both =
        IntStream.range(0, one.length).filter(i -> one[i] != NONE && other[i] != NONE).toArray();
    return Agreement.adjustedRand(
        Arrays.stream(both).map(i -> one[i]).toArray(),
        Arrays.stream(both).map(i -> other[i]).toArray());
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
