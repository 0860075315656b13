package org.redthread.signals.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;
import org.redthread.signals.scan.Streams;

class PooledRatioTest {
  @Test
  void one_organisation_gives_its_own_odds_ratio_and_woolfs_interval() {
    PooledRatio ratio = new PooledRatio.Sum().add(20, 10, 80, 90).pooled();
    assertThat(ratio.ratio()).isCloseTo(20.0 * 90 / (10 * 80), within(1e-12));
    assertThat(ratio.standardError())
        .isCloseTo(Math.sqrt(1 / 20.0 + 1 / 10.0 + 1 / 80.0 + 1 / 90.0), within(1e-12));
  }

  @Test
  void two_equal_organisations_give_the_same_ratio() {
    PooledRatio ratio = new PooledRatio.Sum().add(20, 10, 80, 90).add(20, 10, 80, 90).pooled();
    assertThat(ratio.ratio()).isCloseTo(2.25, within(1e-12));
    assertThat(ratio.organisations()).isEqualTo(2);
  }

  @Test
  void the_interval_covers_where_organisations_differ() {
    int covered = 0;
    for (int panel = 0; panel < 400; panel++) {
      covered += covers(panel) ? 1 : 0;
    }
    assertThat(covered / 400.0).isBetween(0.92, 0.98);
  }

  /** Sixty organisations whose own ratios vary around 1.5 with a coefficient of variation of .5. */
  private static boolean covers(int panel) {
    UniformRandomProvider random = Streams.of(11, panel);
    PooledRatio.Sum sum = new PooledRatio.Sum();
    for (int i = 0; i < 60; i++) {
      double own = AhrensDieterMarsagliaTsangGammaSampler.of(random, 4, 1.5 / 4).sample();
      sum.add(draw(random, 30 * own), draw(random, 60), draw(random, 1000), draw(random, 2000));
    }
    PooledRatio ratio = sum.pooled();
    return ratio.lower() <= 1.5 && ratio.upper() >= 1.5;
  }

  private static int draw(UniformRandomProvider random, double mean) {
    return PoissonSampler.of(random, mean).sample();
  }

  @Test
  void without_any_complaint_there_is_no_ratio() {
    PooledRatio ratio = new PooledRatio.Sum().add(0, 0, 10, 10).pooled();
    assertThat(ratio.ratio()).isNaN();
    assertThat(ratio.lower()).isNaN();
    assertThat(ratio.organisations()).isZero();
  }
}
