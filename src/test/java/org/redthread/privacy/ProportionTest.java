package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ProportionTest {
  @Test
  void exactIntervalsAreThoseOfClopperAndPearson() {
    // R 4: binom.test(9, 10), binom.test(0, 10).
    assertThat(Proportion.exact(9, 10).lower()).isCloseTo(0.5549839, within(1e-6));
    assertThat(Proportion.exact(9, 10).upper()).isCloseTo(0.9974714, within(1e-6));
    assertThat(Proportion.exact(0, 10).upper()).isCloseTo(0.3084971, within(1e-6));
    assertThat(Proportion.exact(0, 10).lower()).isZero();
  }

  @Test
  void missesThatSitTogetherWidenTheInterval() {
    Proportion together =
        Proportion.clustered(new int[] {0, 10, 10, 10}, new int[] {10, 10, 10, 10});
    Proportion apart = Proportion.exact(30, 40);

    assertThat(together.lower()).isLessThan(apart.lower());
    assertThat(together.upper()).isGreaterThan(apart.upper());
  }

  @Test
  void withoutAMissThereAreAsManyDrawsAsLetters() {
    assertThat(Proportion.clustered(new int[] {9, 9, 0}, new int[] {9, 9, 0}))
        .isEqualTo(new Proportion(18, 18, Proportion.exact(2, 2).lower(), 1));
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(Proportion.clustered(new int[] {0}, new int[] {0}))
        .isEqualTo(new Proportion(0, 0, 0, 1));
  }
}
