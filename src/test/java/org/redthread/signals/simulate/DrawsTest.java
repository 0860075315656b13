package org.redthread.signals.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.redthread.signals.scan.Streams;

class DrawsTest {
  private static final int MONTHS = 40_000;

  /** Mean over the months of the product of two months' distances from 1. */
  private static double together(double[] rate, int apart) {
    double sum = 0;
    for (int t = apart; t < MONTHS; t++) {
      sum += (rate[t] - 1) * (rate[t - apart] - 1);
    }
    return sum / (MONTHS - apart);
  }

  @Test
  void a_rate_that_strays_does_so_around_1_and_slowly() {
    double[] rate = new Draws(Streams.of(6, 0)).wander(MONTHS, 0.15);
    assertThat(Arrays.stream(rate).average().orElseThrow()).isCloseTo(1, within(0.01));
    assertThat(Math.sqrt(together(rate, 0))).isCloseTo(0.15, within(0.01));
    assertThat(together(rate, 1) / together(rate, 0)).isCloseTo(0.85, within(0.02));
    assertThat(together(rate, 4) / together(rate, 0)).isCloseTo(0.52, within(0.05));
  }

  @Test
  void a_rate_that_does_not_stray_draws_nothing() {
    Draws one = new Draws(Streams.of(6, 0));
    Draws other = new Draws(Streams.of(6, 0));
    assertThat(one.wander(12, 0)).containsOnly(1);
    assertThat(one.factor(0.5)).isEqualTo(other.factor(0.5));
  }
}
