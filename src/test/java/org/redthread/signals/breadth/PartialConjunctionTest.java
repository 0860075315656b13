package org.redthread.signals.breadth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.signals.scan.Streams;

class PartialConjunctionTest {
  private static final double[] P = {2e-4, 0.001, 0.003, 0.008, 0.02, 0.04, 0.3, 0.6};

  @ParameterizedTest
  @CsvSource({
    "1,0.0016,0.0016,1.07465749237978e-08",
    "2,0.007,0.007,2.07211832594376e-06",
    "3,0.018,0.018,0.000106587383160545"
  })
  void gives_the_published_p_of_at_least_u(int u, double bonferroni, double simes, double fisher) {
    assertThat(PartialConjunction.p(P, u, Combination.BONFERRONI))
        .isCloseTo(bonferroni, within(1e-12));
    assertThat(PartialConjunction.p(P, u, Combination.SIMES)).isCloseTo(simes, within(1e-12));
    assertThat(PartialConjunction.p(P, u, Combination.FISHER)).isCloseTo(fisher, within(1e-12));
  }

  @Test
  void bounds_are_the_largest_u_whose_steps_all_hold() {
    assertThat(PartialConjunction.atLeast(P, 0.01, Combination.BONFERRONI)).isEqualTo(2);
    assertThat(PartialConjunction.atLeast(P, 0.01, Combination.FISHER)).isEqualTo(4);
    assertThat(PartialConjunction.atLeast(new double[0], 0.05, Combination.FISHER)).isZero();
  }

  @Test
  void never_claims_more_than_the_truth_in_more_than_alpha_of_the_panels() {
    int over = 0;
    for (int panel = 0; panel < 2000; panel++) {
      UniformRandomProvider random = Streams.of(5, panel);
      double[] p = new double[40];
      for (int i = 0; i < p.length; i++) {
        double shift = i < 15 ? 3 : 0;
        double z = NormalDistribution.of(shift, 1).createSampler(random).sample();
        p[i] = NormalDistribution.of(0, 1).survivalProbability(z);
      }
      over += PartialConjunction.atLeast(p, 0.05, Combination.FISHER) > 15 ? 1 : 0;
    }
    assertThat(over).isLessThan(130);
  }

  @Test
  void sees_a_systemic_failing_that_peers_cannot_see() {
    UniformRandomProvider random = Streams.of(6, 0);
    double[] p = new double[200];
    for (int i = 0; i < p.length; i++) {
      double z = NormalDistribution.of(i < 120 ? 2.5 : 0, 1).createSampler(random).sample();
      p[i] = NormalDistribution.of(0, 1).survivalProbability(z);
    }
    assertThat(PartialConjunction.atLeast(p, 0.05, Combination.FISHER)).isBetween(70, 120);
  }

  @Test
  void refuses_what_is_no_p_value() {
    assertThatThrownBy(
            () -> PartialConjunction.atLeast(new double[] {1.5}, 0.05, Combination.SIMES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PartialConjunction.p(new double[] {Double.NaN}, 1, Combination.SIMES))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
