package org.redthread.text.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void namesOfGroupsDoNotMatter() {
    assertThat(Agreement.adjustedRand(new int[] {1, 1, 2, 3}, new int[] {7, 7, 5, 1})).isEqualTo(1);
  }

  /** The value that scikit-learn's adjusted_rand_score gives. */
  @Test
  void isTheAdjustedRandIndex() {
    assertThat(Agreement.adjustedRand(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2}))
        .isCloseTo(0.5714285714285714, within(1e-12));
    assertThat(Agreement.adjustedRand(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
        .isCloseTo(-0.5, within(1e-12));
  }
}
