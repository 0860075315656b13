package org.redthread.text.cluster;

import java.util.Arrays;

/**
 * How near any centroid but its own can be to each point: where its own is nearer than that, the
 * others need not be looked at (Hamerly, Making k-means even faster, SDM 2010; on the sphere:
 * Schubert, Lang and Feher, SISAP 2021). Distances are chords, sqrt(2 - 2 cosine). Assignments are
 * those of a full search to the last point: the bound is held with a slack above all rounding.
 */
final class SecondNearest {
  private static final double SLACK = 1e-6;

  private final double[] atLeast;

  /** For so many points of which nothing is known yet. */
  SecondNearest(int points) {
    atLeast = new double[points];
    Arrays.fill(atLeast, Double.NEGATIVE_INFINITY);
  }

  /** Whether a centroid of this cosine is certainly the nearest to the point. */
  boolean beyond(int point, double cosine) {
    return chord(cosine) + SLACK < atLeast[point];
  }

  /** After a full search: the cosine of the second nearest centroid. */
  void found(int point, double cosine) {
    atLeast[point] = chord(cosine);
  }

  /** The point was given to another centroid by other rules than nearness. */
  void forget(int point) {
    atLeast[point] = Double.NEGATIVE_INFINITY;
  }

  /**
   * Centroids have moved.
   *
   * @param of the centroid of each point
   * @param size coordinates of a centroid
   */
  void moved(double[] from, double[] to, int[] of, int size) {
    double[] ways = ways(from, to, size);
    int k = ways.length;
    int furthest = 0;
    for (int c = 1; c < k; c++) {
      furthest = ways[c] > ways[furthest] ? c : furthest;
    }
    double others = 0;
    for (int c = 0; c < k; c++) {
      others = c == furthest ? others : Math.max(others, ways[c]);
    }
    for (int point = 0; point < of.length; point++) {
      atLeast[point] -= of[point] == furthest ? others : ways[furthest];
    }
  }

  /** How far each centroid went; one that is no direction any more, infinitely. */
  private static double[] ways(double[] from, double[] to, int size) {
    double[] ways = new double[to.length / size];
    for (int c = 0; c < ways.length; c++) {
      double sum = 0;
      for (int j = c * size; j < (c + 1) * size; j++) {
        sum += (to[j] - from[j]) * (to[j] - from[j]);
      }
      boolean direction = Vectors.norm(to, c * size, size) > 0.5;
      ways[c] = direction ? Math.sqrt(sum) : Double.POSITIVE_INFINITY;
    }
    return ways;
  }

  private static double chord(double cosine) {
    return Math.sqrt(Math.max(0, 2 - 2 * cosine));
  }
}
