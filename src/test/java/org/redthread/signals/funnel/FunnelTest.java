package org.redthread.signals.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Expected figures are those of FunnelPlotR's own tests, or follow from the definition. */
class FunnelTest {
  private static final double[] OBSERVED = {100, 150, 180, 80, 120, 225};
  private static final double[] EXPECTED = {108, 112, 165, 95, 100, 220};

  @Test
  void shmiDispersionOfSixUnitsIsTheOnePublished() {
    Funnel funnel = Funnel.of(OBSERVED, EXPECTED, FunnelMethod.SHMI);
    assertThat(funnel.dispersion().phi()).isEqualTo(2.94803317510236, within(1e-12));
    assertThat(funnel.dispersion().tau2()).isEqualTo(0.0194775305780216, within(1e-14));
    assertThat(funnel.points().get(1).limits().upper998()).isEqualTo(1.6834261589467, within(1e-7));
  }

  @Test
  void cqcDispersionOfSixUnitsWinsorisedAtFivePerCentIsTheOnePublished() {
    FunnelSettings settings = new FunnelSettings(FunnelMethod.CQC, Measure.SR, 0.05, false);
    Funnel funnel = Funnel.of(OBSERVED, EXPECTED, settings);
    assertThat(funnel.dispersion().phi()).isEqualTo(2.74678261151236, within(1e-12));
    assertThat(funnel.points().get(1).flag()).isEqualTo(Flag.HIGH_998);
    assertThat(funnel.points().get(0).flag()).isEqualTo(Flag.INSIDE);
  }

  @Test
  void poissonLimitsAreExact() {
    double[] same = {15, 20, 30};
    Funnel funnel = Funnel.of(same, same, FunnelMethod.POISSON);
    Limits fifteen = funnel.points().get(0).limits();
    assertThat(fifteen.lower95()).isEqualTo(.5596924, within(1e-7));
    assertThat(fifteen.upper95()).isEqualTo(1.649348, within(1e-6));
    assertThat(fifteen.lower998()).isEqualTo(.3862650, within(1e-7));
    assertThat(fifteen.upper998()).isEqualTo(2.082907, within(1e-6));
    assertThat(funnel.limitsAt(30).upper998()).isEqualTo(1.702771, within(1e-6));
  }

  @Test
  void withoutSpreadTheShmiLimitsAreTheExactOnes() {
    double[] same = {15, 20, 30};
    Funnel funnel = Funnel.of(same, same, FunnelMethod.SHMI);
    assertThat(funnel.dispersion().tau2()).isZero();
    assertThat(funnel.points().get(0).limits()).isEqualTo(ScaleFunnel.poisson(15));
  }

  @Test
  void anOrganisationWithoutAnyComplaintHasAFiniteScore() {
    Funnel funnel =
        Funnel.of(new double[] {0, 12, 9, 11}, new double[] {8, 10, 8, 9}, FunnelMethod.SHMI);
    assertThat(funnel.points().get(0).z()).isEqualTo(Math.sqrt(8) * Math.log(.5 / 8));
    assertThat(funnel.dispersion().phi()).isFinite();
  }

  @Test
  void trimmingHidesThreeTenthsToOverAHalfOfTheDispersion() {
    assertThat(Trimming.truncatedMeanSquare(.1)).isEqualTo(.4377, within(5e-5));
    assertThat(Trimming.winsorisedMeanSquare(.1)).isEqualTo(.6787, within(5e-5));
    assertThat(Trimming.winsorisedMeanSquare(0)).isEqualTo(1);
  }

  /** P(X >= 8) and P(X > 8) for Binomial(11, 1/3) by hand: 0.008823 and 0.001372. */
  @Test
  void correctedScoreIsTheExactComparisonWithTheOthers() {
    Funnel funnel =
        Funnel.of(new double[] {8, 1, 2}, new double[] {5, 5, 5}, FunnelMethod.CORRECTED);
    FunnelPoint first = funnel.points().get(0);
    assertThat(first.denominator()).as("expected from its peers").isEqualTo(1.5, within(1e-12));
    assertThat(first.ratio()).isEqualTo(8 / 1.5, within(1e-12));
    assertThat(first.z()).isEqualTo(2.569147, within(1e-6));
  }

  @Test
  void scoresWithoutLimitsAreTheSameScores() {
    double[] observed = {60, 10, 3, 14, 0};
    double[] expected = {20, 11, 9, 12, 8};
    Funnel scored = Funnel.scored(observed, expected);
    Funnel whole = Funnel.of(observed, expected, FunnelMethod.CORRECTED);
    Limits none = new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    assertThat(scored.points())
        .isEqualTo(whole.points().stream().map(point -> point.within(none, none)).toList());
    assertThat(scored.limitsAt(10)).isEqualTo(whole.limitsAt(10));
  }

  @Test
  void correctedFunnelKeepsAnOutlierOutOfItsOwnExpectation() {
    double[] observed = {60, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
    double[] expected = new double[12];
    Arrays.fill(expected, 20);
    FunnelPoint outlier = Funnel.of(observed, expected, FunnelMethod.CORRECTED).points().get(0);
    assertThat(outlier.ratio()).isEqualTo(6, within(1e-12));
    assertThat(outlier.flag()).isEqualTo(Flag.HIGH_998);
  }

  @Test
  void whereTheOthersHaveNothingThereIsNoLimitAndNoCrash() {
    Funnel funnel =
        Funnel.of(new double[] {3, 0, 0}, new double[] {5, 5, 5}, FunnelMethod.CORRECTED);
    assertThat(funnel.points().get(0).limits().upper998()).isNaN();
    assertThat(funnel.points().get(0).z()).isFinite();
    assertThat(funnel.points().get(1).flag()).isEqualTo(Flag.INSIDE);
  }

  @Test
  void proportionsStayBetweenNoughtAndOne() {
    FunnelSettings settings = new FunnelSettings(FunnelMethod.CQC, Measure.PR, .1, false);
    Limits tiny = Funnel.of(new double[] {1, 9}, new double[] {2, 10}, settings).limitsAt(1);
    assertThat(tiny.upper998()).isEqualTo(1);
    assertThat(tiny.lower998()).isZero();
  }

  @Test
  void valuesThatAreNoCountsAreRefused() {
    assertThatThrownBy(() -> Funnel.of(new double[] {-1}, new double[] {1}, FunnelMethod.SHMI))
        .hasMessageContaining("numerator of at least 0");
    assertThatThrownBy(() -> Funnel.of(new double[] {1}, new double[] {0}, FunnelMethod.SHMI))
        .hasMessageContaining("denominator above 0");
    assertThatThrownBy(
            () -> Funnel.of(new double[] {Double.NaN}, new double[] {1}, FunnelMethod.SHMI))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Funnel.of(new double[] {1}, new double[] {1}, FunnelMethod.CORRECTED))
        .hasMessageContaining("at least two");
  }
}
