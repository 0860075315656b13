package org.redthread.signals.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

final class GammaPoissonTest {

  @Test
  void recoversTheDistributionThatRatiosCameFrom() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(42L);
    var ratios = GammaDistribution.of(5, 0.25).createSampler(random);
    int[] n = new int[5000];
    double[] expected = new double[n.length];
    for (int i = 0; i < n.length; i++) {
      expected[i] = 0.5 + 20 * random.nextDouble();
      n[i] = PoissonDistribution.of(expected[i] * ratios.sample()).createSampler(random).sample();
    }
    GammaPoisson prior = GammaPoisson.fit(n, expected);
    assertThat(prior.mean()).isCloseTo(1.25, within(0.03));
    assertThat(prior.shape()).isCloseTo(5, within(0.5));
  }

  @Test
  void noPriorIsLikelierThanTheFitted() {
    int[] n = {0, 3, 1, 12, 4, 7, 0, 30};
    double[] expected = {1, 2, 2, 5, 6, 6, 3, 9};
    GammaPoisson fit = GammaPoisson.fit(n, expected);
    double best = GammaPoisson.logLikelihood(n, expected, fit);
    for (double shape : new double[] {0.98, 1.02}) {
      for (double rate : new double[] {0.98, 1, 1.02}) {
        GammaPoisson other = new GammaPoisson(fit.shape() * shape, fit.rate() * rate);
        assertThat(GammaPoisson.logLikelihood(n, expected, other)).isLessThan(best);
      }
    }
  }

  @Test
  void cellsThatDoNotDifferAreAllDrawnToTheMean() {
    int[] n = {10, 20, 30, 40};
    double[] expected = {5, 10, 15, 20};
    GammaPoisson prior = GammaPoisson.fit(n, expected);
    assertThat(prior.shrunken(10, 5)).isCloseTo(2, within(1e-3));
    assertThat(prior.shrunken(0, 1)).isCloseTo(2, within(1e-3));
  }

  @Test
  void probabilityAboveAFloorIsThatOfThePosterior() {
    GammaPoisson prior = new GammaPoisson(2, 2);
    assertThat(prior.shrunken(8, 3)).isEqualTo(2);
    // Gamma(1, 1): exp(-1.2)
    assertThat(new GammaPoisson(1, 0.5).probabilityAbove(1.2, 0, 0.5))
        .isCloseTo(Math.exp(-1.2), within(1e-12));
    double median = prior.quantile(0.5, 8, 3);
    assertThat(prior.probabilityAbove(median, 8, 3)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nothingToLearnFromIsRefused() {
    assertThatThrownBy(() -> GammaPoisson.fit(new int[] {0, 0}, new double[] {1, 1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GammaPoisson.fit(new int[] {1}, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GammaPoisson.fit(new int[] {-1}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
