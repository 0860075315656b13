package org.redthread.text.cluster;

import java.util.Arrays;

/**
 * Weighted points on a sphere.
 *
 * @param at coordinates, one point after another, each of length 1
 * @param weights above 0
 * @param size coordinates of a point, at least 1
 */
record Points(double[] at, double[] weights, int size) {
  int count() {
    return weights.length;
  }

  /** Cosine of a point and a centroid of another array. */
  double cosine(int point, double[] centroids, int centroid) {
    return Vectors.dot(at, point * size, centroids, centroid * size, size);
  }

  Points only(int[] chosen) {
    double[] some = new double[chosen.length * size];
    for (int i = 0; i < chosen.length; i++) {
      System.arraycopy(at, chosen[i] * size, some, i * size, size);
    }
    return new Points(some, Arrays.stream(chosen).mapToDouble(i -> weights[i]).toArray(), size);
  }
}
