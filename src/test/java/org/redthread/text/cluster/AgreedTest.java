package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.redthread.Shared;
import org.redthread.privacy.RedactedText;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.text.Letter;

class AgreedTest {
  private static final int SIZE = 10;
  private static final int K = 6;
  private static final int STARTS = 32;

  @Test
  void findsClustersThatAreThereWhateverTheSeed() {
    Points points = points(0.15);

    List<int[]> found = runs(8, seed -> Agreed.of(points, K, STARTS, seed));

    assertThat(agreement(found)).isEqualTo(1);
    assertThat(Agreement.adjustedRand(found.get(0), planted(points.count()))).isEqualTo(1);
  }

  @Test
  void takesTheBestWhereItIsFoundMoreThanOnce() {
    Points points = points(0.3);

    Partition best = SphericalKMeans.of(points, K, STARTS, 1);

    assertThat(Agreed.of(points, K, STARTS, 1).cohesion())
        .isGreaterThanOrEqualTo(best.cohesion() - 1e-9);
  }

  /** Real narratives, of which thirteen groups can be made in many ways that are as good. */
  @Test
  void dependsLessOnTheSeedThanTheBestOfAsManyStarts() {
    Path file = Shared.data("oregon-care").resolve("narratives.csv");
    assumeThat(file).as("real narratives, which are not part of the project").exists();
    Points points = narratives(file);

    double common = agreement(runs(4, seed -> Agreed.of(points, 13, STARTS, seed)));
    double best = agreement(runs(4, seed -> SphericalKMeans.of(points, 13, STARTS, seed)));

    assertThat(common).isGreaterThan(best);
  }

  private static Points narratives(Path file) {
    Table table = Tables.read(file);
    int notes = table.column("Outcome Notes");
    List<Letter> letters =
        table.rows().stream()
            .map(row -> new Letter("", RedactedText.stored(row[notes]), "en"))
            .filter(letter -> letter.text().value().length() > 200)
            .toList();
    Distinct distinct = Distinct.of(letters);
    List<List<String>> features =
        Space.features(distinct, IntStream.range(0, distinct.size()).toArray());
    double[] weights = Arrays.stream(distinct.copies()).asDoubleStream().toArray();
    Space space = Space.of(features, weights, ClusterSettings.standard(1).k(13));
    return new Points(space.points(features), weights, space.size());
  }

  @Test
  void oneStartIsPlainKMeans() {
    Points points = points(100);

    assertThat(
            Agreement.adjustedRand(
                Agreed.of(points, K, 1, 5).of(), SphericalKMeans.of(points, K, 1, 5).of()))
        .isEqualTo(1);
  }

  private static List<int[]> runs(int seeds, LongFunction<Partition> run) {
    return LongStream.rangeClosed(1, seeds).mapToObj(seed -> run.apply(seed).of()).toList();
  }

  private static double agreement(List<int[]> runs) {
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < runs.size(); a++) {
      for (int b = 0; b < a; b++, pairs++) {
        sum += Agreement.adjustedRand(runs.get(a), runs.get(b));
      }
    }
    return sum / pairs;
  }

  private static int[] planted(int count) {
    int[] of = new int[count];
    Arrays.setAll(of, i -> i % K);
    return of;
  }

  /** Six directions in turn, with noise of this size in every coordinate. */
  private static Points points(double noise) {
    Random random = new Random(17);
    int count = 900;
    double[] at = new double[count * SIZE];
    for (int point = 0; point < count; point++) {
      for (int j = 0; j < SIZE; j++) {
        at[point * SIZE + j] = (j == point % K ? 1 : 0) + noise * random.nextGaussian();
      }
      Vectors.scale(at, point * SIZE, SIZE);
    }
    double[] weights = new double[count];
    Arrays.fill(weights, 1);
    return new Points(at, weights, SIZE);
  }
}
