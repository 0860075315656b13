package org.redthread.text.cluster;

import java.util.Set;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Where clusters lie, and how concentrated they are.
 *
 * @param at one after another, each of length 1
 * @param size coordinates of each
 * @param kappa concentration of a von Mises-Fisher mixture with equal weights
 */
record Centroids(double[] at, int size, double kappa) {
  private static final double MOST_CONCENTRATED = 500;

  /**
   * The concentration is Banerjee et al.'s approximation (Journal of Machine Learning Research 6,
   * 2005, equation 4.4), kappa = r (d - r^2) / (1 - r^2), with r the mean cosine.
   */
  static Centroids of(Partition partition, Points points) {
    double weight = java.util.Arrays.stream(points.weights()).sum();
    double r = Math.min(0.9999, Math.max(0, partition.cohesion() / weight));
    double kappa = r * (points.size() - r * r) / (1 - r * r);
    return new Centroids(partition.centroids(), points.size(), Math.min(MOST_CONCENTRATED, kappa));
  }

  int count() {
    return at.length / size;
  }

  /** The cosine with the nearest of them that 95 of 100 random directions do not reach. */
  double chance() {
    double p = 1 - 0.05 / count();
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(p) / Math.sqrt(size);
  }

  /**
   * The nearest centroid of a point.
   *
   * @param cosine with it
   * @param margin over the second
   * @param strength posterior probability of it, 0 to 1
   */
  record Nearest(int cluster, double cosine, double margin, double strength) {}

  Nearest nearest(double[] points, int point, Set<Integer> taken) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    double second = -1;
    double[] cosines = new double[count()];
    for (int c = 0; c < cosines.length; c++) {
      cosines[c] = Vectors.dot(points, point * size, at, c * size, size);
      boolean free = !taken.contains(c);
      if (free && cosines[c] > most) {
        second = Math.max(second, most);
        most = cosines[c];
        best = c;
      } else {
        second = Math.max(second, cosines[c]);
      }
    }
    double all = 0;
    for (double cosine : cosines) {
      all += Math.exp(kappa * (cosine - most));
    }
    return new Nearest(best, most, cosines.length > 1 ? most - second : 1, 1 / all);
  }
}
