package org.redthread.signals.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;

class ConditionalOddsTest {
  @Test
  void is_the_hypergeometric_tail_where_nothing_is_expected_to_change() {
    for (int after = 0; after <= 12; after++) {
      var table = new ConditionalOdds.Table(20 - after, after, 300, 100);
      double tail = HypergeometricDistribution.of(400, 20, 100).survivalProbability(after - 1);
      assertThat(ConditionalOdds.atLeast(table, 1)).isCloseTo(tail, within(1e-12));
    }
  }

  @Test
  void gives_fishers_tea_tasting() {
    assertThat(ConditionalOdds.atLeast(new ConditionalOdds.Table(1, 3, 4, 4), 1))
        .isCloseTo(17.0 / 70, within(1e-14));
  }

  @Test
  void is_the_noncentral_tail_where_a_change_is_expected() {
    for (double odds : new double[] {0.5, 1.3, 2, 10}) {
      for (int after = 0; after <= 15; after++) {
        assertThat(
                ConditionalOdds.atLeast(new ConditionalOdds.Table(15 - after, after, 60, 40), odds))
            .isCloseTo(byDefinition(15, after, odds), within(1e-12));
      }
    }
  }

  /** Sums C(40, x) C(60, n - x) odds^x. */
  private static double byDefinition(int n, int after, double odds) {
    double tail = 0;
    double all = 0;
    for (int x = 0; x <= n; x++) {
      double weight = choose(40, x) * choose(60, n - x) * Math.pow(odds, x);
      all += weight;
      tail += x >= after ? weight : 0;
    }
    return tail / all;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 0; i < k; i++) {
      ways *= (n - i) / (i + 1.0);
    }
    return ways;
  }

  @Test
  void stays_exact_far_out_and_with_large_counts() {
    double p = ConditionalOdds.atLeast(new ConditionalOdds.Table(100, 300, 40000, 40000), 1);
    assertThat(p).isBetween(1e-28, 1e-20);
    assertThat(ConditionalOdds.atLeast(new ConditionalOdds.Table(30000, 20000, 200000, 100000), 1))
        .isBetween(0.0, 1e-100);
    assertThat(ConditionalOdds.atLeast(new ConditionalOdds.Table(5, 0, 50, 50), 1)).isOne();
    assertThat(ConditionalOdds.atLeast(new ConditionalOdds.Table(0, 50, 50, 50), 1))
        .isBetween(0.0, 1e-25);
  }

  @Test
  void a_surge_of_everything_is_no_change() {
    assertThat(ConditionalOdds.atLeast(new ConditionalOdds.Table(20, 60, 1000, 3000), 1))
        .isGreaterThan(0.4);
  }

  @Test
  void refuses_a_part_larger_than_its_whole() {
    assertThatThrownBy(() -> new ConditionalOdds.Table(5, 1, 4, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_rate_test_is_the_binomial_tail() {
    double share = 0.5 * 1.2 / (1 + 0.5 * 1.2);
    assertThat(ConditionalRate.atLeast(30, 25, 0.5, 1.2))
        .isCloseTo(BinomialDistribution.of(55, share).survivalProbability(24), within(1e-12));
    assertThat(ConditionalRate.atLeast(30, 0, 0.5, 1)).isOne();
  }
}
