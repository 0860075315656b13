package org.redthread.signals.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;
import org.redthread.signals.scan.Streams;

class SuccessiveTest {
  private static double[] same(int number, double value) {
    double[] values = new double[number];
    Arrays.fill(values, value);
    return values;
  }

  @Test
  void is_as_reckoned_by_hand() {
    double[] observed = {3, 7, 4};
    double[] expected = {4, 5, 6};
    // Gaps -1, 2, -2; squared steps 9 and 16; variances 9 and 11.
    assertThat(Successive.dispersion(observed, expected)).isCloseTo(25.0 / 20, within(1e-12));
  }

  @Test
  void is_one_where_counts_vary_as_chance_does() {
    UniformRandomProvider random = Streams.of(5, 0);
    double[] counts = new double[4000];
    Arrays.setAll(counts, t -> PoissonSampler.of(random, 3).sample());
    assertThat(Successive.dispersion(counts, same(4000, 3))).isCloseTo(1, within(0.1));
  }

  @Test
  void a_lasting_rise_is_one_step() {
    double[] counts = same(24, 100);
    Arrays.fill(counts, 12, 24, 150);
    assertThat(Successive.dispersion(counts, same(24, 125)))
        .isCloseTo(2500 / (23 * 250.0), within(1e-12));
  }

  @Test
  void says_nothing_of_a_single_count() {
    assertThat(Successive.dispersion(same(1, 9), same(1, 4))).isZero();
  }
}
