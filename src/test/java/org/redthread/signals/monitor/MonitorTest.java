package org.redthread.signals.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures from the tests of R surveillance and from the definitions. */
class MonitorTest {
  private static final double Z = 1.6448536269514722;

  @Test
  void farringtonThresholdsAreTheOnesKnown() {
    Threshold.Prediction five = new Threshold.Prediction(5, .2, 1);
    holds(Threshold.delta(five, 1, Z, 8), 1.3073128, 8.6926872, .0907246);
    holds(Threshold.delta(five, 1.0 / 2, Z, 8), 1.9891097, 9.3744842, .1189986);
    holds(Threshold.delta(five, 2.0 / 3, Z, 8), 1.8084477, 9.1154825, .1094727);
  }

  /** The mean's own uncertainty is log 2 on the log scale: the upper quantile of the mean. */
  @Test
  void noufailyThresholdsAreTheOnesKnown() {
    double muan = 5 * Math.exp(Z * Math.log(2));
    holds(Threshold.negativeBinomial(muan, 1.5, .05, 11), 8, 24, .8597797);
    holds(Threshold.negativeBinomial(muan, 1, .05, 11), 9, 22, .9093099);
    holds(Threshold.negativeBinomial(5, 1.5, .05, 11), 1, 10, .03763657);
    holds(Threshold.negativeBinomial(5, 1, .05, 11), 2, 9, .01369527);
  }

  private static void holds(Threshold threshold, double lower, double upper, double p) {
    assertThat(threshold.lower()).isEqualTo(lower, within(1e-6));
    assertThat(threshold.upper()).isEqualTo(upper, within(1e-6));
    assertThat(threshold.p()).isEqualTo(p, within(1e-6));
  }

  @Test
  void poissonRegressionOnGroupsGivesTheirMeans() {
    double[][] design = {{1, 0}, {1, 0}, {1, 0}, {1, 1}, {1, 1}};
    double[] counts = {2, 4, 9, 20, 24};
    PoissonFit fit = PoissonFit.of(design, counts, new double[] {1, 1, 1, 1, 1});
    assertThat(fit.converged()).isTrue();
    assertThat(fit.means()[0]).isEqualTo(5, within(1e-6));
    assertThat(fit.means()[4]).isEqualTo(22, within(1e-6));
    assertThat(Arrays.stream(fit.leverages()).sum()).isEqualTo(2, within(1e-6));
    double pearson = (9 + 1 + 16) / 5.0 + (4 + 4) / 22.0;
    assertThat(fit.dispersion()).isEqualTo(pearson / 3, within(1e-5));
  }

  @Test
  void dependentColumnsDoNotConverge() {
    double[][] design = {{1, 2}, {1, 2}, {1, 2}};
    PoissonFit fit = PoissonFit.of(design, new double[] {1, 2, 3}, new double[] {1, 1, 1});
    assertThat(fit.converged()).isFalse();
  }

  @Test
  void earsComparesWithTheLastSevenPeriods() {
    double[] counts = {1, 1, 1, 3, 3, 1, 2, 1};
    Watch watch = new Ears(Ears.Variant.C1, 7, .05, 0).watch(counts, 0).get(0);
    double mean = 12.0 / 7;
    double sd = Math.sqrt((1 + 1 + 1 + 9 + 9 + 1 + 4 - 144.0 / 7) / 6);
    assertThat(watch.upper()).isEqualTo(mean + Z * sd, within(1e-12));
    assertThat(watch.upper()).isEqualTo(3.27885359358769, within(1e-10));
    assertThat(watch.alarm()).isFalse();
  }

  @Test
  void earsThreeByItsDefinitionCountsToday() {
    double[] counts = {3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 4, 60};
    Watch published = new Ears(Ears.Variant.C3, 7, .025, 0).watch(counts, 11).get(0);
    Watch defined = new Ears(Ears.Variant.C3_SUM, 7, .025, 0).watch(counts, 11).get(0);
    assertThat(published.alarm()).as("as computed by R surveillance").isFalse();
    assertThat(defined.alarm()).isTrue();
    assertThat(defined.upper()).isLessThan(60);
  }

  @Test
  void aSeriesWithoutAnySpreadRaisesNoAlarmBySilence() {
    double[] zeros = new double[20];
    for (Ears.Variant variant : Ears.Variant.values()) {
      assertThat(new Ears(variant, 7, .05, 0).watch(zeros, 0)).noneMatch(Watch::alarm);
    }
  }

  @Test
  void poissonCusumRunLengthsAreThePublishedOnes() {
    assertThat(RunLength.poissonCusum(2, 2, 1.5, 10).mean())
        .isEqualTo(11.9536683238302, within(1e-10));
    assertThat(RunLength.poissonCusum(5, 3, 1.5, 10).mean())
        .isEqualTo(1905.70077870355, within(1e-6));
  }

  @Test
  void normalCusumRunLengthsAreThePublishedOnes() {
    assertThat(RunLength.normalCusum(4, .5, 0).mean()).isEqualTo(335.367577627242, within(1e-6));
    assertThat(RunLength.normalCusum(5, .5, 1).mean()).isEqualTo(10.3759753002077, within(1e-8));
  }

  @Test
  void simulatedRunLengthAgreesWithTheExactOne() {
    ChartRun run = new ChartRun(new Cusum(Cusum.Scale.NONE, 2), 3, true);
    RunLength simulated = RunLength.simulated(run, 1.5, 1, new RunLength.Plan(4000, 2000, 5));
    double exact = RunLength.poissonCusum(3, 2, 1.5, 10).mean();
    assertThat(simulated.mean()).isEqualTo(exact, within(4 * simulated.error()));
  }

  @Test
  void runsCutOffAtTheHorizonDoNotShortenTheAverage() {
    ChartRun run = new ChartRun(new Cusum(Cusum.Scale.NONE, 3), 4, true);
    RunLength simulated = RunLength.simulated(run, 1.5, 1, new RunLength.Plan(3000, 100, 5));
    assertThat(simulated.mean()).isEqualTo(543.5, within(5 * simulated.error()));
  }

  @Test
  void boundOfAChartIsWhereItsAlarmBegins() {
    for (Chart chart :
        List.of(
            new Cusum(Cusum.Scale.RATIO, 1.5),
            new Cusum(Cusum.Scale.ROSSI, 1),
            new LikelihoodRatio(0, 0),
            new LikelihoodRatio(.2, 0))) {
      chart.next(7, 4);
      double bound = chart.bound(4, 3);
      double below = Math.ceil(bound) - 1;
      assertThat(chart.bound(4, 3)).as("asking changes nothing").isEqualTo(bound);
      assertThat(below).isPositive();
      assertThat(chart.next(Math.floor(bound) + 1, 4)).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void sameTimeOfEarlierYearsIsTheNearestPeriod() {
    LocalDate first = LocalDate.of(2009, 1, 1);
    List<LocalDate> weeks =
        IntStream.range(0, 240).mapToObj(week -> first.plusWeeks(week)).toList();
    int now = weeks.indexOf(LocalDate.of(2013, 6, 6));
    YearsBack back = YearsBack.byDate(weeks);
    assertThat(weeks.get(back.position(now, 1))).isEqualTo("2012-06-07");
    assertThat(weeks.get(back.position(now, 2))).isEqualTo("2011-06-09");
    assertThat(weeks.get(back.position(now, 3))).isEqualTo("2010-06-03");
    assertThat(back.position(now, 8)).isNegative();
  }

  @Test
  void farringtonWithoutYearsOfHistoryIsRefused() {
    Farrington farrington =
        new Farrington(new double[60], YearsBack.every(52), FarringtonSettings.original());
    assertThat(farrington.first()).isEqualTo(60);
    assertThatThrownBy(() -> farrington.watch(55)).hasMessageContaining("5 years of history");
  }

  @Test
  void farringtonSeesAnOutbreakAfterFlatYears() {
    double[] series = IntStream.range(0, 320).mapToDouble(i -> 4 + i % 3).toArray();
    series[319] = 30;
    Farrington farrington =
        new Farrington(series, YearsBack.every(52), FarringtonSettings.noufaily());
    List<Watch> watches = farrington.watch(310);
    assertThat(watches.get(9).alarm()).isTrue();
    assertThat(watches.get(9).recurrenceInterval()).isGreaterThan(1000);
    assertThat(watches.subList(0, 9)).noneMatch(Watch::alarm);
  }

  @Test
  void farringtonOnNothingButNoughtsRaisesNoAlarm() {
    for (FarringtonSettings settings :
        List.of(
            FarringtonSettings.original(),
            FarringtonSettings.flexible(),
            FarringtonSettings.noufaily())) {
      Farrington farrington = new Farrington(new double[320], YearsBack.every(52), settings);
      assertThat(farrington.watch(300)).noneMatch(Watch::alarm);
    }
  }
}
