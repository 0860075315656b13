package org.redthread.signals.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Is something rising everywhere? For each zone the organisations' differences (later minus
 * earlier) are ranked by size, and T is the sum of the ranks with the signs of the differences
 * (Wilcoxon 1945; zeros keep their ranks but count nothing, Pratt 1959; ties share their mean
 * rank). One bad organisation contributes one rank, however bad it is.
 *
 * <p>The test flips the sign of an organisation for the whole tree at once, so the dependence
 * between nodes is kept, and compares each zone's T with the largest T of each replicate.
 */
public final class SignedRankTrend {
  private final double[][] signedRanks;

  private SignedRankTrend(double[][] signedRanks) {
    this.signedRanks = signedRanks;
  }

  /**
   * One zone's trend.
   *
   * @param zone the zone's number
   * @param statistic T, a multiple of one half
   * @param maximum the sum of all ranks, which T would be if every organisation rose
   * @param p p of T against the largest T of any zone, R/(S+1)
   */
  public record Trend(int zone, double statistic, double maximum, double p) {}

  /**
   * Ranks the differences.
   *
   * @param differences {@code differences[zone][organisation]}, finite; an organisation is in the
   *     same place for every zone
   */
  public static SignedRankTrend of(double[][] differences) {
    double[][] ranks = new double[differences.length][];
    for (int zone = 0; zone < differences.length; zone++) {
      ranks[zone] = SignedRanks.of(differences[zone]);
    }
    return new SignedRankTrend(ranks);
  }

  /** T of one zone. */
  public double statistic(int zone) {
    return Arrays.stream(signedRanks[zone]).sum();
  }

  private double maximum() {
    int organisations = organisations();
    return organisations * (organisations + 1) / 2.0;
  }

  private int organisations() {
    return signedRanks.length == 0 ? 0 : signedRanks[0].length;
  }

  /** Every zone, the largest T first; {@code replication} is run to its number of replicates. */
  public List<Trend> assess(Replication replication) {
    double best = Double.NEGATIVE_INFINITY;
    for (int zone = 0; zone < signedRanks.length; zone++) {
      best = Math.max(best, statistic(zone));
    }
    double[] maxima = new Replicates(() -> this::largest).maxima(replication, best);
    ScanResult tests = ScanResult.of(List.of(), maxima);
    List<Trend> trends = new ArrayList<>();
    for (int zone = 0; zone < signedRanks.length; zone++) {
      double statistic = statistic(zone);
      trends.add(new Trend(zone, statistic, maximum(), tests.p(statistic)));
    }
    trends.sort(
        Comparator.comparingDouble(Trend::statistic).reversed().thenComparingInt(Trend::zone));
    return trends;
  }

  /** The largest T of any zone after flipping each organisation's sign by a fair coin. */
  private double largest(long seed, int index) {
    UniformRandomProvider random = Streams.of(seed, index);
    double[] sign = new double[organisations()];
    for (int i = 0; i < sign.length; i++) {
      sign[i] = random.nextBoolean() ? 1 : -1;
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (double[] ranks : signedRanks) {
      double sum = 0;
      for (int i = 0; i < sign.length; i++) {
        sum += ranks[i] * sign[i];
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }
}
