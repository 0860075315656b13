package org.redthread.text.cluster;

import java.util.Arrays;

/** More or fewer centroids, as near to those there are as can be. */
final class Reshaping {
  private Reshaping() {}

  /**
   * Joins the two nearest centroids until there are no more than k; adds the point that is farthest
   * from all until there are no fewer.
   */
  static double[] to(double[] centroids, int k, Points points) {
    int size = points.size();
    double[] shaped = centroids;
    while (shaped.length / size > k) {
      shaped = joined(shaped, size);
    }
    while (shaped.length / size < k) {
      shaped = added(shaped, points);
    }
    return shaped;
  }

  private static double[] joined(double[] centroids, int size) {
    int count = centroids.length / size;
    int first = 0;
    int second = 1;
    double most = -2;
    for (int a = 0; a < count; a++) {
      for (int b = a + 1; b < count; b++) {
        double cosine = Vectors.dot(centroids, a * size, centroids, b * size, size);
        if (cosine > most) {
          most = cosine;
          first = a;
          second = b;
        }
      }
    }
    double[] fewer = new double[centroids.length - size];
    System.arraycopy(centroids, 0, fewer, 0, second * size);
    System.arraycopy(
        centroids, (second + 1) * size, fewer, second * size, fewer.length - second * size);
    for (int j = 0; j < size; j++) {
      fewer[first * size + j] += centroids[second * size + j];
    }
    Vectors.scale(fewer, first * size, size);
    return fewer;
  }

  private static double[] added(double[] centroids, Points points) {
    int size = points.size();
    int farthest = 0;
    double least = 2;
    for (int point = 0; point < points.count(); point++) {
      double nearest = -1;
      for (int c = 0; c < centroids.length / size; c++) {
        nearest = Math.max(nearest, points.cosine(point, centroids, c));
      }
      if (nearest < least) {
        least = nearest;
        farthest = point;
      }
    }
    double[] more = Arrays.copyOf(centroids, centroids.length + size);
    System.arraycopy(points.at(), farthest * size, more, centroids.length, size);
    return more;
  }
}
