package org.redthread.signals.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the unit values that TreeScan publishes (relative 1e-6). */
final class LikelihoodTest {

  @Test
  void conditionalPoissonIsThePublishedRatio() {
    Likelihood likelihood = Likelihood.conditionalPoisson();
    assertThat(likelihood.ratio(12, 5.35, 100)).isCloseTo(3.2830035, within(3.3e-6));
    assertThat(likelihood.ratio(100, 50, 100)).isCloseTo(69.314718, within(6.9e-5));
  }

  @Test
  void unconditionalPoissonIsThePublishedRatio() {
    Likelihood likelihood = Likelihood.poisson();
    assertThat(likelihood.ratio(12, 5.35, Double.NaN)).isCloseTo(3.043721, within(3e-6));
    assertThat(likelihood.ratio(100, 50, Double.NaN)).isCloseTo(19.314718, within(1.9e-5));
  }

  @Test
  void unconditionalBernoulliIsThePublishedRatio() {
    Likelihood likelihood = Likelihood.bernoulli(0.5);
    assertThat(likelihood.ratio(12, 15.35 / 2, 0)).isCloseTo(2.586083, within(2.6e-6));
    assertThat(likelihood.ratio(100, 75, 0)).isCloseTo(8.494951, within(8.5e-6));
  }

  @Test
  void conditionalBernoulliIsThePublishedLikelihoodLessThatOfTheNull() {
    Likelihood likelihood = Likelihood.conditionalBernoulli(100, 500);
    double none = 100 * Math.log(0.2) + 400 * Math.log(0.8);
    assertThat(likelihood.ratio(12, 15.35 * 0.2, 0)).isCloseTo(-237.667492 - none, within(2.4e-4));
    assertThat(likelihood.ratio(100, 30, 0)).isCloseTo(-95.477125 - none, within(9.6e-5));
  }

  @Test
  void cutsOfThePublishedExamples() {
    Likelihood conditional = Likelihood.conditionalPoisson();
    assertThat(conditional.ratio(14, 55 * 200 / 4100.0, 55)).isCloseTo(13.136308, within(1e-6));
    assertThat(conditional.ratio(6, 55 * 200 / 4100.0, 55)).isCloseTo(1.619486, within(1e-6));
    assertThat(conditional.ratio(21, 46 * 2 / 28.0, 46)).isCloseTo(25.562266, within(1e-6));
    assertThat(conditional.ratio(21, 46 * 22 / 97.0, 97)).isCloseTo(4.796446, within(1e-6));
    assertThat(Likelihood.bernoulli(0.5).ratio(33, 22.5, 0)).isCloseTo(5.095440, within(1e-6));
    assertThat(Likelihood.conditionalBernoulli(55, 96).ratio(33, 45 * 55 / 96.0, 0))
        .isCloseTo(4.552870, within(1e-6));
  }

  @Test
  void fewerCasesThanExpectedAreNoEvidence() {
    assertThat(Likelihood.conditionalPoisson().ratio(3, 5, 100)).isZero();
    assertThat(Likelihood.poisson().ratio(5, 5, 0)).isZero();
    assertThat(Likelihood.bernoulli(0.5).ratio(2, 5, 0)).isZero();
  }
}
