package org.redthread.signals.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class MixtureFitTest {

  @Test
  void fitIsAtLeastAsLikelyAsThePriorTheDataCameFrom() {
    GammaMixture truth = new GammaMixture(4, 0.5, 5, 5, 0.1);
    MixtureLikelihood likelihood = drawn(truth, 4000);
    MixtureFit fit = MixtureFit.of(likelihood);
    assertThat(fit.negativeLog()).isLessThanOrEqualTo(likelihood.negativeLog(truth));
    assertThat(fit.prior().p()).isCloseTo(0.1, within(0.03));
    assertThat(fit.prior().alpha1() / fit.prior().beta1()).isCloseTo(8, within(1.5));
  }

  private static MixtureLikelihood drawn(GammaMixture truth, int cells) {
    Random random = new Random(11);
    int[] n = new int[cells];
    double[] expected = new double[cells];
    double[] weight = new double[cells];
    for (int i = 0; i < cells; i++) {
      boolean first = random.nextDouble() < truth.p();
      double shape = first ? truth.alpha1() : truth.alpha2();
      double rate = first ? truth.beta1() : truth.beta2();
      expected[i] = 1 + 9 * random.nextDouble();
      weight[i] = 1;
      n[i] = poisson(random, expected[i] * gamma(random, (int) shape) / rate);
    }
    return MixtureLikelihood.ofAll(n, expected, weight);
  }

  private static double gamma(Random random, int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum;
  }

  private static int poisson(Random random, double mean) {
    int count = 0;
    for (double t = -Math.log(1 - random.nextDouble()); t < mean; count++) {
      t -= Math.log(1 - random.nextDouble());
    }
    return count;
  }

  @Test
  void weightStandsForSoManyCells() {
    GammaMixture prior = new GammaMixture(1, 1, 2, 3, 0.4);
    MixtureLikelihood twice =
        MixtureLikelihood.ofReported(new int[] {2}, new double[] {1.5}, new double[] {2});
    MixtureLikelihood listed =
        MixtureLikelihood.ofReported(
            new int[] {2, 2}, new double[] {1.5, 1.5}, new double[] {1, 1});
    assertThat(twice.negativeLog(prior)).isEqualTo(listed.negativeLog(prior));
  }

  @Test
  void unreportedCellIsNoneOfTheReported() {
    assertThatThrownBy(
            () -> MixtureLikelihood.ofReported(new int[] {0}, new double[] {1}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
