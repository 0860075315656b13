package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiscreteTest {
  private static final int DRAWS = 200_000;

  @ParameterizedTest
  @CsvSource({"5, 0.3", "40, 0.1", "40, 0.6", "1000, 0.2", "100000, 0.001", "3, 0.999"})
  void binomialCountsFollowTheirDistribution(int n, double p) {
    UniformRandomProvider random = Streams.of(1, n);
    int[] seen = new int[n + 1];
    for (int i = 0; i < DRAWS; i++) {
      seen[Discrete.binomial(random, n, p)]++;
    }
    agree(seen, BinomialDistribution.of(n, p));
  }

  @ParameterizedTest
  @CsvSource({"0.2", "4", "9.9", "10.1", "35", "400"})
  void poissonCountsFollowTheirDistribution(double mean) {
    UniformRandomProvider random = Streams.of(2, (long) (10 * mean));
    int[] seen = new int[2000];
    for (int i = 0; i < DRAWS; i++) {
      seen[Discrete.poisson(random, mean)]++;
    }
    agree(seen, PoissonDistribution.of(mean));
  }

  /** The largest distance of the distribution functions; 1.95/sqrt(n) is passed once in 1,000. */
  private static void agree(int[] seen, DiscreteDistribution distribution) {
    long below = 0;
    for (int k = 0; k < seen.length; k++) {
      below += seen[k];
      assertThat((double) below / DRAWS)
          .isCloseTo(distribution.cumulativeProbability(k), within(1.95 / Math.sqrt(DRAWS)));
    }
  }

  @org.junit.jupiter.api.Test
  void casesFallByTheirWeightsHoweverManyThereAre() {
    double[] weights = {0, 1, 2, 3, 0, 4};
    Multinomial cells = new Multinomial(weights);
    for (int cases : new int[] {100, 1_000_000}) {
      double[] share = new double[weights.length];
      for (int i = 0; i < 2000; i++) {
        int[] drawn = new int[weights.length];
        cells.add(cases, drawn, 0, Streams.of(cases, i));
        assertThat(java.util.Arrays.stream(drawn).sum()).isEqualTo(cases);
        for (int k = 0; k < drawn.length; k++) {
          share[k] += drawn[k] / (2000.0 * cases);
        }
      }
      for (int k = 0; k < share.length; k++) {
        assertThat(share[k]).isCloseTo(weights[k] / 10, within(0.005));
      }
    }
  }
}
