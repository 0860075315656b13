package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spherical k-means whose result depends little on chance: the centroids of the better half of all
 * starts are themselves clustered, and from the centroids of these centroids it is run again; the
 * best of all runs is taken (refined initial points: Bradley and Fayyad, ICML 1998). A mistake of
 * one start is outvoted by what the others agree on.
 */
final class Refined {
  /** Clusterings of the centroids: so many from the best starts, and as many from new seeds. */
  private static final int SMOOTHED = 4;

  /** Draws of {@link SphericalKMeans#runs} for the centroids come from a stream of their own. */
  private static final long OTHER = 0x5eed;

  private Refined() {}

  /**
   * @param k how many centroids, 1 to the number of points
   * @param starts how many seedings are tried; they may run on several cores, the result is one
   */
  static Partition of(Points points, int k, int starts, long seed) {
    List<Partition> runs =
        SphericalKMeans.runs(points, k, starts, seed).stream()
            .sorted(Comparator.comparingDouble(Partition::cohesion).reversed())
            .limit((starts + 1) / 2)
            .toList();
    Points centroids = pooled(points, k, runs);
    List<Partition> smooth = new ArrayList<>();
    runs.stream()
        .limit(SMOOTHED)
        .forEach(run -> smooth.add(SphericalKMeans.warm(centroids, run.centroids())));
    smooth.addAll(SphericalKMeans.runs(centroids, k, Math.min(SMOOTHED, starts), seed ^ OTHER));
    List<Partition> again =
        smooth.parallelStream().map(s -> SphericalKMeans.warm(points, s.centroids())).toList();
    return Stream.concat(runs.stream().limit(1), again.stream())
        .max(Comparator.comparingDouble(Partition::cohesion))
        .orElseThrow();
  }

  /** The centroids of all runs, each with the weight of its points. */
  private static Points pooled(Points points, int k, List<Partition> runs) {
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
