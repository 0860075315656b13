package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SphericalKMeansPropertyTest {
  private static final int SIZE = 6;

  @Property(tries = 60)
  void everyPointIsWithItsNearestCentroid(
      @ForAll @IntRange(min = 1, max = 9) int k, @ForAll long seed) {
    Points points = points(new Random(seed), 150);

    Partition found = SphericalKMeans.of(points, k, 2, seed);

    for (int point = 0; point < points.count(); point++) {
      double own = points.cosine(point, found.centroids(), found.of()[point]);
      for (int c = 0; c < k; c++) {
        assertThat(own).isGreaterThanOrEqualTo(points.cosine(point, found.centroids(), c) - 1e-12);
      }
    }
  }

  /** Lloyd's rounds in their plainest form; the bounds may spare work and change nothing. */
  @Property(tries = 60)
  void roundsAreThoseOfTheFullSearch(@ForAll @IntRange(min = 2, max = 9) int k, @ForAll long seed) {
    Points points = points(new Random(seed), 120);
    double[] centroids = Arrays.copyOf(points.at(), k * SIZE);

    assertThat(SphericalKMeans.warm(points, centroids).of()).isEqualTo(plain(points, centroids));
  }

  private static int[] plain(Points points, double[] start) {
    double[] centroids = start.clone();
    int k = centroids.length / SIZE;
    int[] of = new int[points.count()];
    for (int round = 0; round < 200; round++) {
      int[] next = new int[of.length];
      for (int point = 0; point < of.length; point++) {
        for (int c = 1; c < k; c++) {
          boolean nearer =
              points.cosine(point, centroids, c) > points.cosine(point, centroids, next[point]);
          next[point] = nearer ? c : next[point];
        }
      }
      if (round > 0 && Arrays.equals(next, of)) {
        return of;
      }
      of = next;
      centroids = means(points, of, k);
    }
    return of;
  }

  private static double[] means(Points points, int[] of, int k) {
    double[] means = new double[k * SIZE];
    for (int point = 0; point < of.length; point++) {
      for (int j = 0; j < SIZE; j++) {
        means[of[point] * SIZE + j] += points.weights()[point] * points.at()[point * SIZE + j];
      }
    }
    for (int c = 0; c < k; c++) {
      Vectors.scale(means, c * SIZE, SIZE);
    }
    return means;
  }

  private static Points points(Random random, int count) {
    double[] at = new double[count * SIZE];
    for (int point = 0; point < count; point++) {
      for (int j = 0; j < SIZE; j++) {
        at[point * SIZE + j] = random.nextGaussian() + (j == point % 4 ? 2 : 0);
      }
      Vectors.scale(at, point * SIZE, SIZE);
    }
    return new Points(at, random.doubles(count, 0.5, 3).toArray(), SIZE);
  }
}
