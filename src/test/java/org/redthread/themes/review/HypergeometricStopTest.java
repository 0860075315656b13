package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HypergeometricStopTest {
  private static boolean[] frontLoaded(int letters, int belonging) {
    boolean[] belongs = new boolean[letters];
    java.util.Arrays.fill(belongs, 0, belonging, true);
    return belongs;
  }

  @Test
  void itStopsWhenSixMissedAmongTheRestWouldHaveShown() {
    // 100 found in the first 100 of 1,000: recall below .95 needs 6 of the other 900. Of n random
    // letters none holds one with probability near (1 - n/900)^6, below .05 from n = 354 on.
    int[] found = HypergeometricStop.foundUpTo(frontLoaded(1000, 100));
    HypergeometricStop rule = new HypergeometricStop(0.95, 1000);
    assertThat(rule.stops(found, 440)).isFalse();
    assertThat(rule.stops(found, 465)).isTrue();
  }

  @Test
  void aReadingThatKeepsFindingGoesOn() {
    boolean[] belongs = new boolean[1000];
    for (int i = 0; i < 1000; i += 10) {
      belongs[i] = true;
    }
    int[] found = HypergeometricStop.foundUpTo(belongs);
    assertThat(new HypergeometricStop(0.95, 1000).stops(found, 700)).isFalse();
  }
}
