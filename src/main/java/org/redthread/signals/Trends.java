package org.redthread.signals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.redthread.signals.scan.Replication;
import org.redthread.signals.scan.SignedRankTrend;
import org.redthread.signals.scan.Streams;

/**
 * The signed-rank trend over all types and windows at once. An organisation's difference is the
 * normal deviate of its exact test, randomised between P(X > x) and P(X >= x) (Dunn and Smyth, J.
 * Comput. Graph. Stat. 5, 1996): symmetric around 0 when nothing has changed, however sparse the
 * counts, which the sign flips need; and a large organisation does not outrank a small one by size
 * alone. Chance follows the ids of the organisations, not their order.
 */
final class Trends {
  private final int[] place;
  private final double swing;

  /**
   * @param organisations of the panel
   * @param swing standard deviations of the common swing allowed for
   */
  Trends(List<PanelOrganisation> organisations, double swing) {
    int[] byId =
        IntStream.range(0, organisations.size())
            .boxed()
            .sorted(Comparator.comparing(o -> organisations.get(o).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.place = new int[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      place[byId[rank]] = rank;
    }
    this.swing = swing;
  }

  /** Adjusted p-values, one for each contrast. */
  double[] p(List<Contrast> contrasts, Replication how) {
    double[][] differences =
        IntStream.range(0, contrasts.size())
            .parallel()
            .mapToObj(zone -> differences(contrasts.get(zone), Streams.of(how.seed(), -1L - zone)))
            .toArray(double[][]::new);
    double[] p = new double[differences.length];
    Arrays.fill(p, 1);
    if (differences.length > 0) {
      for (SignedRankTrend.Trend trend : SignedRankTrend.of(differences).assess(how)) {
        p[trend.zone()] = trend.p();
      }
    }
    return p;
  }

  private double[] differences(Contrast contrast, UniformRandomProvider random) {
    double[] chance = random.doubles(place.length).toArray();
    double[] differences = new double[place.length];
    double allowance = contrast.allowance(swing);
    for (int i = 0; i < contrast.size(); i++) {
      int rank = place[contrast.members()[i]];
      differences[rank] = contrast.deviate(i, allowance, chance[rank]);
    }
    return differences;
  }
}
