package org.redthread.signals.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;
import org.redthread.signals.scan.Streams;

class BaselineTest {
  private static final int MONTHS = 36;
  private static final int BODIES = 100;

  private static Series series(double amplitude, double cell, double shared) {
    UniformRandomProvider random = Streams.of(3, 0);
    int[][] of = new int[BODIES][MONTHS];
    double[][] base = new double[BODIES][MONTHS];
    int[] seasons = new int[MONTHS];
    for (int t = 0; t < MONTHS; t++) {
      seasons[t] = t % 12;
      double month = 5 * (1 + amplitude * Math.sin(2 * Math.PI * t / 12)) * factor(random, shared);
      for (int o = 0; o < BODIES; o++) {
        base[o][t] = 100;
        of[o][t] = PoissonSampler.of(random, month * factor(random, cell)).sample();
      }
    }
    return new Series(of, base, new int[BODIES], false, seasons, 12);
  }

  private static double factor(UniformRandomProvider random, double variation) {
    double shape = 1 / (variation * variation);
    return variation == 0
        ? 1
        : AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape).sample();
  }

  @Test
  void finds_nothing_where_there_is_nothing() {
    Baseline baseline = Baseline.before(series(0, 0, 0), MONTHS);
    assertThat(baseline.within()).isBetween(1.0, 1.15);
    assertThat(baseline.allowance(12, 24, 2.5)).isBetween(1.0, 1.06);
    for (double factor : baseline.season()) {
      assertThat(factor).isCloseTo(1, within(0.04));
    }
  }

  @Test
  void finds_a_season() {
    Baseline baseline = Baseline.before(series(0.3, 0, 0), MONTHS);
    assertThat(baseline.season()[3]).isCloseTo(1.3, within(0.06));
    assertThat(baseline.season()[9]).isCloseTo(0.7, within(0.06));
  }

  @Test
  void finds_over_dispersion_within_organisations() {
    Baseline baseline = Baseline.before(series(0, 0.6, 0), MONTHS);
    assertThat(baseline.within()).isBetween(2.4, 3.2);
  }

  @Test
  void finds_the_common_swing() {
    Baseline baseline = Baseline.before(series(0, 0, 0.2), MONTHS);
    assertThat(Math.sqrt(baseline.shared())).isBetween(0.12, 0.4);
    assertThat(baseline.allowance(3, 24, 2.5)).isGreaterThan(1.15);
  }

  @Test
  void has_no_season_with_less_than_two_years() {
    assertThat(Baseline.before(series(0.3, 0, 0), 20).season()).containsOnly(1);
  }

  /**
   * All organisations at 50 a month, from month 6 on at {@code ratio} times that, for 48 months.
   */
  private static Series risen(double ratio) {
    return large((random, t) -> t < 6 ? 1 : ratio);
  }

  private static Series large(Rate rate) {
    UniformRandomProvider random = Streams.of(4, 0);
    int[][] of = new int[BODIES][48];
    double[][] base = new double[BODIES][48];
    for (int o = 0; o < BODIES; o++) {
      double factor = 1;
      for (int t = 0; t < 48; t++) {
        factor = t % 6 == 0 ? rate.at(random, t) : factor;
        base[o][t] = 100;
        of[o][t] = PoissonSampler.of(random, 50 * factor).sample();
      }
    }
    return new Series(of, base, new int[BODIES], false, new int[48], 12);
  }

  /** Draws an organisation's factor of six months. */
  private interface Rate {
    double at(UniformRandomProvider random, int period);
  }

  @Test
  void a_rise_that_began_in_the_history_hardly_counts_as_a_swing() {
    assertThat(Baseline.before(risen(1), 12).allowance(36, 12, 3)).isBetween(1.0, 1.03);
    assertThat(Baseline.before(risen(1.6), 12).allowance(36, 12, 3)).isBetween(1.0, 1.15);
  }

  @Test
  void what_strays_slowly_in_the_window_counts_where_the_history_is_short() {
    Series straying = large((random, t) -> factor(random, 0.15));
    // Blocks of six months vary by 6 x 50 x .15^2 beyond chance.
    assertThat(Baseline.before(straying, 12).within()).isBetween(6.0, 9.0);
  }

  @Test
  void a_rise_that_fills_the_window_is_no_irregularity() {
    assertThat(Baseline.before(risen(3), 6).within()).isBetween(1.0, 1.2);
  }
}
