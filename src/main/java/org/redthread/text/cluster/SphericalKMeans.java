package org.redthread.text.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Spherical k-means (Dhillon and Modha, Machine Learning 42, 2001) of weighted points, seeded as
 * k-means++ (Arthur and Vassilvitskii, SODA 2007) with 1 - cosine as the distance (Endo and
 * Miyamoto, MDAI 2015); the best of several starts.
 */
final class SphericalKMeans {
  private static final int MOST_ROUNDS = 200;

  private final Points points;
  private final int k;

  private SphericalKMeans(Points points, int k) {
    this.points = points;
    this.k = k;
  }

  /**
   * @param k how many centroids, 1 to the number of points
   * @param starts how many seedings are tried; they may run on several cores, the result is one
   */
  static Partition of(Points points, int k, int starts, long seed) {
    return runs(points, k, starts, seed).stream()
        .max(Comparator.comparingDouble(Partition::cohesion))
        .orElseThrow();
  }

  /** What each seeding leads to, in their order. */
  static List<Partition> runs(Points points, int k, int starts, long seed) {
    return IntStream.range(0, starts)
        .parallel()
        .mapToObj(
            start -> {
              SphericalKMeans run = new SphericalKMeans(points, k);
              return run.from(run.seeds(Chance.of(seed, 1L + start)));
            })
        .toList();
  }

  /** From given centroids, one after another. */
  static Partition warm(Points points, double[] centroids) {
    return new SphericalKMeans(points, centroids.length / points.size()).from(centroids.clone());
  }

  private double[] seeds(UniformRandomProvider random) {
    int size = points.size();
    double[] centroids = new double[k * size];
    double[] best = new double[points.count()];
    Arrays.fill(best, -1);
    for (int c = 0; c < k; c++) {
      int chosen = draw(best, random);
      System.arraycopy(points.at(), chosen * size, centroids, c * size, size);
      for (int point = 0; point < best.length; point++) {
        best[point] = Math.max(best[point], points.cosine(point, centroids, c));
      }
    }
    return centroids;
  }

  private int draw(double[] best, UniformRandomProvider random) {
    double all = 0;
    for (int point = 0; point < best.length; point++) {
      all += points.weights()[point] * Math.max(0, 1 - best[point]);
    }
    double mark = random.nextDouble() * all;
    for (int point = 0; point < best.length; point++) {
      mark -= points.weights()[point] * Math.max(0, 1 - best[point]);
      if (mark < 0) {
        return point;
      }
    }
    return best.length - 1;
  }

  private Partition from(double[] centroids) {
    int[] of = new int[points.count()];
    Arrays.fill(of, -1);
    double[] cosine = new double[of.length];
    SecondNearest second = new SecondNearest(of.length);
    for (int round = 0; round < MOST_ROUNDS && assign(centroids, of, cosine, second); round++) {
      fill(of, cosine, second);
      double[] before = centroids.clone();
      average(centroids, of);
      second.moved(before, centroids, of, points.size());
    }
    double cohesion = 0;
    for (int point = 0; point < of.length; point++) {
      cohesion += points.weights()[point] * cosine[point];
    }
    return new Partition(centroids, of, cohesion);
  }

  /** Each point to its nearest centroid; whether any moved. */
  private boolean assign(double[] centroids, int[] of, double[] cosine, SecondNearest second) {
    boolean moved = false;
    double[] near = new double[k];
    for (int point = 0; point < of.length; point++) {
      cosine[point] = of[point] < 0 ? -1 : points.cosine(point, centroids, of[point]);
      if (!second.beyond(point, cosine[point])) {
        Vectors.dots(points.at(), point * points.size(), centroids, near);
        int best = nearest(near);
        moved |= of[point] != best;
        of[point] = best;
        cosine[point] = near[best];
        near[best] = Double.NEGATIVE_INFINITY;
        second.found(point, near[nearest(near)]);
      }
    }
    return moved;
  }

  private static int nearest(double[] near) {
    int best = 0;
    for (int c = 1; c < near.length; c++) {
      best = near[c] > near[best] ? c : best;
    }
    return best;
  }

  /** A centroid without points takes the one that fits worst where it is. */
  private void fill(int[] of, double[] cosine, SecondNearest second) {
    int[] sizes = new int[k];
    for (int c : of) {
      sizes[c]++;
    }
    for (int c = 0; c < k; c++) {
      if (sizes[c] == 0) {
        int worst =
            IntStream.range(0, of.length)
                .filter(p -> sizes[of[p]] > 1)
                .boxed()
                .min(Comparator.comparingDouble(p -> cosine[p]))
                .orElse(0);
        sizes[of[worst]]--;
        of[worst] = c;
        cosine[worst] = 1;
        second.forget(worst);
        sizes[c]++;
      }
    }
  }

  private void average(double[] centroids, int[] of) {
    int size = points.size();
    Arrays.fill(centroids, 0);
    for (int point = 0; point < of.length; point++) {
      double weight = points.weights()[point];
      for (int j = 0; j < size; j++) {
        centroids[of[point] * size + j] += weight * points.at()[point * size + j];
      }
    }
    for (int c = 0; c < k; c++) {
      Vectors.scale(centroids, c * size, size);
    }
  }
}
