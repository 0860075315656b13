package org.redthread.signals.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;

class FunnelPropertyTest {

  /** Flags of the corrected funnel come from exact scores, its limits from inverting them. */
  @Property(tries = 100)
  void limitsAndFlagsOfTheCorrectedFunnelAgree(
      @ForAll @Size(min = 3, max = 8) List<@IntRange(max = 60) Integer> counts,
      @ForAll @Size(8) List<@DoubleRange(min = 0.5, max = 40) Double> sizes) {
    double[] observed = counts.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] expected = of(sizes, observed.length);
    for (FunnelPoint point : Funnel.of(observed, expected, FunnelMethod.CORRECTED).points()) {
      if (!Double.isNaN(point.limits().upper95())) {
        assertThat(point.flag()).isEqualTo(point.limits().flag(point.ratio()));
      }
    }
  }

  @Property(tries = 100)
  void limitsAreOrderedAndAllowanceOnlyWidensThem(
      @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 1, max = 60) Integer> counts,
      @ForAll @Size(8) List<@DoubleRange(min = 0.5, max = 40) Double> sizes,
      @ForAll FunnelMethod method) {
    double[] observed = counts.stream().mapToDouble(Integer::doubleValue).toArray();
    Funnel funnel = Funnel.of(observed, of(sizes, observed.length), method);
    for (FunnelPoint point : funnel.points()) {
      Limits limits = point.limits();
      assertThat(limits.lower998()).isLessThanOrEqualTo(limits.lower95());
      assertThat(limits.lower95()).isLessThan(limits.upper95());
      assertThat(limits.upper95()).isLessThanOrEqualTo(limits.upper998());
      assertThat(Math.abs(point.adjustedZ())).isLessThanOrEqualTo(Math.abs(point.z()));
    }
  }

  @Property(tries = 50)
  void theOrderOfOrganisationsDoesNotMatter(
      @ForAll @Size(6) List<@IntRange(max = 60) Integer> counts,
      @ForAll @Size(6) List<@DoubleRange(min = 0.5, max = 40) Double> sizes) {
    double[] observed = counts.stream().mapToDouble(Integer::doubleValue).toArray();
    Funnel forward = Funnel.of(observed, of(sizes, 6), FunnelMethod.CORRECTED);
    Funnel backward = Funnel.of(reversed(observed), reversed(of(sizes, 6)), FunnelMethod.CORRECTED);
    for (int i = 0; i < 6; i++) {
      assertThat(backward.points().get(5 - i).z())
          .isEqualTo(forward.points().get(i).z(), within(1e-9));
    }
  }

  @Property(tries = 50)
  void scaledExposureChangesNothingForTheCorrectedFunnel(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 60) Integer> counts,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    double[] observed = counts.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] sizes = {1, 2, 3, 4, 5, 6};
    double[] scaled = DoubleStream.of(sizes).map(size -> size * factor).toArray();
    Funnel one = Funnel.of(observed, sizes, FunnelMethod.CORRECTED);
    Funnel other = Funnel.of(observed, scaled, FunnelMethod.CORRECTED);
    for (int i = 0; i < 6; i++) {
      assertThat(other.points().get(i).z()).isEqualTo(one.points().get(i).z(), within(1e-9));
    }
  }

  /** 100 funnels of 150 organisations without over-dispersion. */
  @Property(tries = 1)
  void underChanceAloneOnlyTheCorrectedPhiIsOne() {
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(20_26L);
    assertThat(meanPhi(random, FunnelMethod.CORRECTED, 0)).isEqualTo(1, within(.03));
    assertThat(meanPhi(random, FunnelMethod.SHMI, 0)).isEqualTo(.4377, within(.03));
    assertThat(meanPhi(random, FunnelMethod.CQC, 0)).isEqualTo(.6787, within(.03));
  }

  /** 100 funnels of 150 organisations whose true ratios have a variance of 0.04. */
  @Property(tries = 1)
  void correctedFunnelFlagsAboutAsManyAsItsLevelSays() {
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(7L);
    double flagged =
        IntStream.range(0, 100)
            .mapToObj(i -> simulated(random, FunnelMethod.CORRECTED, .04))
            .flatMap(funnel -> funnel.points().stream())
            .mapToDouble(point -> point.flag() == Flag.INSIDE ? 0 : 1)
            .average()
            .orElseThrow();
    assertThat(flagged).isBetween(.035, .065);
  }

  private static double meanPhi(UniformRandomProvider random, FunnelMethod method, double spread) {
    return IntStream.range(0, 100)
        .mapToDouble(i -> simulated(random, method, spread).dispersion().phi())
        .average()
        .orElseThrow();
  }

  private static Funnel simulated(
      UniformRandomProvider random, FunnelMethod method, double spread) {
    double[] expected = IntStream.range(0, 150).mapToDouble(i -> 30 + i).toArray();
    double[] observed =
        Arrays.stream(expected).map(e -> count(random, e * ratio(random, spread))).toArray();
    return Funnel.of(observed, expected, method);
  }

  private static double ratio(UniformRandomProvider random, double spread) {
    return spread == 0
        ? 1
        : AhrensDieterMarsagliaTsangGammaSampler.of(random, 1 / spread, spread).sample();
  }

  private static double count(UniformRandomProvider random, double mean) {
    return PoissonSampler.of(random, mean).sample();
  }

  private static double[] of(List<Double> sizes, int length) {
    return sizes.stream().limit(length).mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] reversed(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[values.length - 1 - i])
        .toArray();
  }
}
