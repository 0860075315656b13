package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.signals.scan.SignedRankTrend.Trend;

final class SignedRankTrendTest {

  @Test
  void zeroKeepsItsRankAndCountsNothing() {
    assertThat(SignedRankTrend.of(new double[][] {{0, -1, 2}}).statistic(0)).isEqualTo(1);
    assertThat(SignedRankTrend.of(new double[][] {{0, 0, 0, 3}}).statistic(0)).isEqualTo(4);
  }

  @Test
  void tiesShareTheirMeanRank() {
    assertThat(SignedRankTrend.of(new double[][] {{1, 1, -2}}).statistic(0)).isZero();
    assertThat(SignedRankTrend.of(new double[][] {{1, -1, 3, 3}}).statistic(0)).isEqualTo(7);
    assertThat(SignedRankTrend.of(new double[][] {{-1, 2, 2, 2, 5, 5}}).statistic(0))
        .isEqualTo(-1 + 3 * 3 + 2 * 5.5);
    assertThat(SignedRankTrend.of(new double[][] {{0.1 + 0.2, -0.3, 1}}).statistic(0)).isEqualTo(3);
  }

  @Test
  void pOfOneZoneIsThatOfTheExactSignedRankTest() {
    double[] changes = {1, 2, 3, -4, 5, 6};
    List<Trend> trends =
        SignedRankTrend.of(new double[][] {changes}).assess(Replication.of(3, 19_999));
    assertThat(trends.get(0).statistic()).isEqualTo(13);
    assertThat(trends.get(0).maximum()).isEqualTo(21);
    assertThat(trends.get(0).p()).isCloseTo(exact(changes, 13), within(0.01));
  }

  /** The share of all sign flips whose T is at least the given one, by listing them all. */
  private static double exact(double[] changes, double statistic) {
    int reached = 0;
    int flips = 1 << changes.length;
    for (int flip = 0; flip < flips; flip++) {
      double[] flipped = changes.clone();
      for (int i = 0; i < flipped.length; i++) {
        flipped[i] *= (flip >> i & 1) == 0 ? 1 : -1;
      }
      reached += Arrays.stream(SignedRanks.of(flipped)).sum() >= statistic ? 1 : 0;
    }
    return (double) reached / flips;
  }

  @Test
  void oneOutrageousOrganisationIsOneRank() {
    double[] everywhere = new double[20];
    double[] one = new double[20];
    for (int i = 0; i < 20; i++) {
      everywhere[i] = 0.5 + 0.01 * i;
      one[i] = (i % 2 == 0 ? 0.1 : -0.1) * (1 + i);
    }
    one[19] = 1e6;
    List<Trend> trends =
        SignedRankTrend.of(new double[][] {one, everywhere}).assess(Replication.of(1, 999));
    assertThat(trends.get(0).zone()).isEqualTo(1);
    assertThat(trends.get(0).p()).isLessThan(0.01);
    assertThat(trends.get(1).p()).isGreaterThan(0.05);
  }

  @Test
  void aDifferenceThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> SignedRankTrend.of(new double[][] {{1, Double.NaN}}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
