package org.redthread.signals.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against figures that openEBGM computes at the prior of its own tests. */
final class GammaMixtureTest {
  private static final GammaMixture PRIOR =
      new GammaMixture(3.25280367, 0.39983376, 2.02490400, 1.90726819, 0.06536416);

  @Test
  void strongCellKeepsItsRatio() {
    assertThat(PRIOR.geometricMean(16, 0.40643623)).isCloseTo(23.26, within(0.005));
    assertThat(PRIOR.quantile(0.05, 16, 0.40643623)).isCloseTo(15.68, within(0.01));
    assertThat(PRIOR.quantile(0.95, 16, 0.40643623)).isCloseTo(33.48, within(0.01));
  }

  @Test
  void singleReportIsShrunkHoweverLittleWasExpected() {
    assertThat(PRIOR.weight(1, 0.0360548271752086)).isCloseTo(0.282045346709782, within(1e-9));
    assertThat(PRIOR.geometricMean(1, 0.0360548271752086)).isCloseTo(2.226805, within(1e-6));
    assertThat(PRIOR.geometricMean(1, 0.000297973778307509)).isCloseTo(2.631498, within(1e-6));
  }

  @Test
  void probabilityAboveAQuantileIsTheRest() {
    double eb05 = PRIOR.quantile(0.05, 4, 1.5);
    assertThat(PRIOR.probabilityAbove(eb05, 4, 1.5)).isCloseTo(0.95, within(1e-9));
  }

  @Test
  void priorThatIsNoDistributionIsRefused() {
    assertThatThrownBy(() -> new GammaMixture(0, 1, 1, 1, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GammaMixture(1, 1, 1, 1, 1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
