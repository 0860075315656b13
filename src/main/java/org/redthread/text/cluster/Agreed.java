package org.redthread.text.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spherical k-means whose result depends little on chance. Four groups of starts each look for
 * their best partition. Where the best of all was found by more than one of them, it is taken.
 * Where it was not, many partitions are as good as the best, and which of them wins changes with
 * the seed and with every tenth of the letters that is left out; then what all the starts have in
 * common is taken, which changes less with both: the centroids of the better of them are themselves
 * clustered, and from the centroids of these centroids k-means is run once more (refined initial
 * points: Bradley and Fayyad, ICML 1998; bagged clustering: Leisch, working paper 51 of SFB
 * Adaptive Information Systems, Vienna 1999).
 */
final class Agreed {
  /** Two partitions with this adjusted Rand index are the same but for letters at the boundary. */
  private static final double SAME = 0.95;

  private static final int GROUPS = 4;

  /** Clusterings of centroids in search of the best: so many from the best starts, and anew. */
  private static final int SMOOTHED = 4;

  /** Starts among the centroids, which are few and lie in tight groups: this costs little. */
  private static final int AMONG_CENTROIDS = 32;

  /** Draws of {@link SphericalKMeans#of} for the centroids come from a stream of their own. */
  private static final long OTHER = 0x5eed;

  private final Points points;
  private final int k;

  private Agreed(Points points, int k) {
    this.points = points;
    this.k = k;
  }

  /**
   * @param k how many centroids, 1 to the number of points
   * @param starts how many seedings are asked; they may run on several cores, the result is one
   */
  static Partition of(Points points, int k, int starts, long seed) {
    List<Partition> runs = SphericalKMeans.runs(points, k, starts, seed);
    Agreed agreed = new Agreed(points, k);
    List<Partition> bests =
        IntStream.range(0, Math.min(GROUPS, starts))
            .mapToObj(group -> agreed.best(better(group(runs, group)), seed))
            .toList();
    Partition best = better(bests).get(0);
    return settled(best, bests) ? best : agreed.common(better(runs), seed);
  }

  private static List<Partition> group(List<Partition> runs, int group) {
    return IntStream.range(0, runs.size())
        .filter(run -> run % GROUPS == group)
        .mapToObj(runs::get)
        .toList();
  }

  /** Whether more than one of them is the best. */
  private static boolean settled(Partition best, List<Partition> bests) {
    return bests.stream().filter(one -> Agreement.adjustedRand(best.of(), one.of()) >= SAME).count()
        > 1;
  }

  /** The better half, the best first. */
  private static List<Partition> better(List<Partition> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Partition::cohesion).reversed())
        .limit((runs.size() + 1) / 2)
        .toList();
  }

  private Partition best(List<Partition> runs, long seed) {
    Points centroids = pooled(runs);
    Stream<Partition> smooth =
        Stream.concat(
            runs.stream()
                .limit(SMOOTHED)
                .map(run -> SphericalKMeans.warm(centroids, run.centroids())),
            SphericalKMeans.runs(centroids, k, Math.min(SMOOTHED, runs.size()), seed ^ OTHER)
                .stream());
    return Stream.concat(
            runs.stream().limit(1),
            smooth.map(run -> SphericalKMeans.warm(points, run.centroids())))
        .max(Comparator.comparingDouble(Partition::cohesion))
        .orElseThrow();
  }

  private Partition common(List<Partition> runs, long seed) {
    Partition among = SphericalKMeans.of(pooled(runs), k, AMONG_CENTROIDS, seed ^ OTHER);
    return SphericalKMeans.warm(points, among.centroids());
  }

  /** The centroids of all runs, each with the weight of its points. */
  private Points pooled(List<Partition> runs) {
    int size = points.size();
    double[] at = new double[runs.size() * k * size];
    double[] weights = new double[runs.size() * k];
    for (int run = 0; run < runs.size(); run++) {
      Partition partition = runs.get(run);
      System.arraycopy(partition.centroids(), 0, at, run * k * size, k * size);
      for (int point = 0; point < points.count(); point++) {
        weights[run * k + partition.of()[point]] += points.weights()[point];
      }
    }
    int[] filled = IntStream.range(0, weights.length).filter(c -> weights[c] > 0).toArray();
    return new Points(at, weights, size).only(filled);
  }
}
