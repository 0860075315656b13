package org.redthread.signals.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MonitorPropertyTest {

  @Property(tries = 100)
  void higherThresholdsAlarmLaterAndHigherMeansSooner(
      @ForAll @IntRange(min = 1, max = 6) int h,
      @ForAll @DoubleRange(min = 0.5, max = 3) double mu) {
    double length = RunLength.poissonCusum(h, 2, mu, 10).mean();
    assertThat(RunLength.poissonCusum(h + 1, 2, mu, 10).mean()).isGreaterThanOrEqualTo(length);
    assertThat(RunLength.poissonCusum(h, 2, mu + .5, 10).mean()).isLessThanOrEqualTo(length);
  }

  @Property(tries = 100)
  void tailOfTheNegativeBinomialBracketsItsQuantile(
      @ForAll @DoubleRange(min = 0.2, max = 60) double mean,
      @ForAll @DoubleRange(min = 1.05, max = 8) double phi) {
    double size = mean / (phi - 1);
    double quantile = NegativeBinomial.quantile(size, phi, .95);
    assertThat(NegativeBinomial.atLeast(size, phi, quantile + 1)).isLessThanOrEqualTo(.05);
    assertThat(NegativeBinomial.atLeast(size, phi, quantile)).isGreaterThan(.05);
  }

  @Property(tries = 100)
  void fittedMeansOfAModelWithAnInterceptAddUpToTheCounts(
      @ForAll @Size(12) List<@IntRange(min = 1, max = 50) Integer> counts) {
    double[] y = counts.stream().mapToDouble(Integer::doubleValue).toArray();
    double[][] design = new double[12][];
    double[] weights = new double[12];
    for (int i = 0; i < 12; i++) {
      design[i] = new double[] {1, i};
      weights[i] = 1;
    }
    PoissonFit fit = PoissonFit.of(design, y, weights);
    double sum = java.util.Arrays.stream(y).sum();
    assertThat(java.util.Arrays.stream(fit.means()).sum()).isEqualTo(sum, within(1e-3 * sum));
  }

  @Property(tries = 50)
  void likelihoodRatioGrowsWithTheNewestCount(
      @ForAll @Size(5) List<@IntRange(max = 20) Integer> counts,
      @ForAll @DoubleRange(min = 0, max = 1) double dispersion) {
    LikelihoodRatio chart = new LikelihoodRatio(dispersion, 0);
    LikelihoodRatio other = new LikelihoodRatio(dispersion, 0);
    for (int i = 0; i < 4; i++) {
      chart.next(counts.get(i), 6);
      other.next(counts.get(i), 6);
    }
    assertThat(other.next(counts.get(4) + 1.0, 6))
        .isGreaterThanOrEqualTo(chart.next(counts.get(4), 6));
  }
}
