package org.redthread.signals.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;

class ControlChartPropertyTest {
  private static final SpcSettings MDC = SpcSettings.of(ChartType.XMR, Rules.MDC);

  @Property(tries = 200)
  void turningAnXmrChartUpsideDownTurnsItsLabels(
      @ForAll @Size(min = 8, max = 40) List<@IntRange(max = 30) Integer> counts) {
    double[] up = counts.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] down = Arrays.stream(up).map(value -> 64 - value).toArray();
    ControlChart one = ControlChart.of(up, MDC);
    ControlChart other = ControlChart.of(down, MDC);
    for (int i = 0; i < up.length; i++) {
      boolean onTheCentre = Math.abs(up[i] - one.points().get(i).centre()) < 1e-9;
      if (!onTheCentre && !onALine(one.points().get(i))) {
        assertThat(other.points().get(i).cause().direction())
            .isEqualTo(-one.points().get(i).cause().direction());
      }
    }
  }

  private static boolean onALine(ChartPoint point) {
    return IntStream.of(0)
        .mapToObj(
            i -> new double[] {point.lower(), point.upper(), point.lower95(), point.upper95()})
        .flatMapToDouble(Arrays::stream)
        .anyMatch(line -> Math.abs(line - point.value()) < 1e-9);
  }

  @Property(tries = 100)
  void ratesAndProportionsScaleWithTheirUnits(
      @ForAll @Size(12) List<@IntRange(max = 30) Integer> counts,
      @ForAll @DoubleRange(min = 0.5, max = 8) double factor) {
    List<Subgroup> one = series(counts, 1);
    List<Subgroup> other = series(counts, factor);
    SpcSettings settings = SpcSettings.of(ChartType.UPRIME, Rules.ANHOEJ);
    ControlChart first = ControlChart.of(one, settings);
    ControlChart second = ControlChart.of(other, settings);
    for (int i = 0; i < counts.size(); i++) {
      assertThat(second.points().get(i).upper() * factor)
          .isEqualTo(first.points().get(i).upper(), within(1e-9));
    }
  }

  private static List<Subgroup> series(List<Integer> counts, double unit) {
    return IntStream.range(0, counts.size())
        .mapToObj(i -> Subgroup.of(counts.get(i), (40 + i) * unit))
        .toList();
  }

  @Property(tries = 200)
  void crossingsAndLongestRunFitTogether(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -2, max = 2) Integer> values) {
    double[] series = values.stream().mapToDouble(Integer::doubleValue).toArray();
    Runs runs = Runs.of(series, new double[series.length]);
    if (runs.useful() > 0) {
      assertThat(runs.longest() + runs.crossings()).isLessThanOrEqualTo(runs.useful());
      assertThat(runs.longest() * (runs.crossings() + 1)).isGreaterThanOrEqualTo(runs.useful());
    }
  }

  /** What the help text says: 2,000 stable Poisson series of mean 2 over 36 months. */
  @Property(tries = 1)
  void makingDataCountRulesFlagNearlyHalfOfStableSeries() {
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(46L);
    long flagged =
        IntStream.range(0, 2000)
            .mapToObj(i -> IntStream.range(0, 36).mapToDouble(m -> poisson(random)).toArray())
            .map(values -> ControlChart.of(values, MDC))
            .filter(chart -> chart.points().stream().anyMatch(chart::signal))
            .count();
    assertThat(flagged / 2000.0).isEqualTo(.46, within(.06));
  }

  private static double poisson(UniformRandomProvider random) {
    return PoissonSampler.of(random, 2).sample();
  }
}
