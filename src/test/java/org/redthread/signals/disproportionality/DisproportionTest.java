package org.redthread.signals.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.redthread.signals.disproportionality.Disproportion.Estimate;

/** Against unit values published with pvda (Uppsala Monitoring Centre). */
final class DisproportionTest {
  private static final Cell CELL = new Cell("a", "b", 16, 44.0 * 31 / 3356, 44, 31, 3356);

  @Test
  void informationComponentHasGammaLimits() {
    Estimate one = Disproportion.informationComponent(1, 1);
    assertThat(one.estimate()).isZero();
    assertThat(one.lower()).isCloseTo(-3.797227268, within(1e-8));
    assertThat(one.upper()).isCloseTo(1.639757521, within(1e-8));
    Estimate twenty = Disproportion.informationComponent(20, 10);
    assertThat(twenty.estimate()).isCloseTo(0.9652345818, within(1e-9));
    assertThat(twenty.lower()).isCloseTo(0.2638653557, within(1e-9));
    assertThat(twenty.upper()).isCloseTo(1.527989498, within(1e-8));
  }

  @Test
  void reportingOddsRatioHasWoolfsLimits() {
    Estimate ror = Disproportion.reportingOddsRatio(CELL);
    assertThat(ror.estimate()).isCloseTo(125.6, within(1e-9));
    assertThat(ror.lower()).isCloseTo(56.6287446060462, within(1e-9));
    assertThat(ror.upper()).isCloseTo(278.575131936011, within(1e-8));
  }

  @Test
  void proportionalReportingRatioComparesWithAllOtherRows() {
    Estimate prr = Disproportion.proportionalReportingRatio(CELL);
    assertThat(prr.estimate()).isCloseTo(80.2909090909091, within(1e-9));
    assertThat(prr.lower()).isCloseTo(42.3989983073917, within(1e-9));
    assertThat(prr.upper()).isCloseTo(152.04675440459, within(1e-8));
  }

  @Test
  void ratioWithoutAnyElsewhereIsInfiniteAndHasNoLowerLimit() {
    Estimate ror = Disproportion.reportingOddsRatio(new Cell("a", "b", 6, 0.1, 44, 6, 3356));
    assertThat(ror.estimate()).isInfinite();
    assertThat(ror.lower()).isNaN();
  }
}
