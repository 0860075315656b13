package org.redthread.signals.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures from the tests of NHSRplotthedots, from Montgomery, and by hand. */
class ControlChartTest {
  private static final double[] SHIFT_AND_TREND = {
    5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 8, 9, 8, 9, 8, 9, 8, 7, 6, 5, 4, 3, 2, 1
  };
  private static final SpcSettings MDC = SpcSettings.of(ChartType.XMR, Rules.MDC);

  @Test
  void xmrLimitsAreThoseOfMakingDataCount() {
    ChartPoint first = ControlChart.of(SHIFT_AND_TREND, MDC).points().get(0);
    assertThat(first.centre()).isEqualTo(5.88461538461539, within(1e-12));
    assertThat(first.lower()).isEqualTo(3.11821538461538, within(1e-12));
    assertThat(first.upper()).isEqualTo(8.65101538461539, within(1e-12));
  }

  @Test
  void labelsFollowThePriorityOfMakingDataCount() {
    List<String> labels = labels(ControlChart.of(SHIFT_AND_TREND, MDC));
    assertThat(labels.subList(0, 11)).containsOnly("Common Cause");
    assertThat(labels.subList(11, 19))
        .containsExactly(
            "7 Points Above CL",
            "2 in 3 Above CL",
            "Above UCL",
            "2 in 3 Above CL",
            "Above UCL",
            "2 in 3 Above CL",
            "Above UCL",
            "7 Point Trend (Decreasing)");
    assertThat(labels.subList(23, 26)).containsOnly("Below LCL");
  }

  @Test
  void sixPointsAreNoTrendAndNoShift() {
    assertThat(labels(ControlChart.of(new double[] {1, 2, 3, 4, 5, 6}, MDC)))
        .doesNotContain("7 Point Trend (Increasing)");
    assertThat(labels(ControlChart.of(new double[] {1, 2, 3, 3, 4, 5, 6}, MDC)))
        .doesNotContain("7 Point Trend (Increasing)");
    assertThat(labels(ControlChart.of(new double[] {3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6}, MDC)))
        .contains("7 Point Trend (Increasing)");
  }

  @Test
  void twoOfThreeOnOppositeSidesAreNoSignal() {
    double[] values = {1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5};
    assertThat(labels(ControlChart.of(values, MDC))).containsOnly("Common Cause");
  }

  @Test
  void screeningLeavesAnExtremeRangeOutOnce() {
    double[] values = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    SpcSettings unscreened =
        new SpcSettings(ChartType.XMR, Rules.MDC, false, 0, List.of(), Set.of());
    assertThat(ControlChart.of(values, MDC).points().get(0).upper())
        .isEqualTo(1.9444444 + 2.66, within(1e-6));
    assertThat(ControlChart.of(values, unscreened).points().get(0).upper())
        .isEqualTo(6.95150326797386, within(1e-10));
  }

  @Test
  void eachPhaseHasItsOwnLinesAndRules() {
    SpcSettings rebased = new SpcSettings(ChartType.XMR, Rules.MDC, true, 0, List.of(12), Set.of());
    ControlChart chart = ControlChart.of(SHIFT_AND_TREND, rebased);
    assertThat(chart.points().get(11).centre()).isEqualTo(5.5);
    assertThat(chart.points().get(12).centre()).isEqualTo(6.21428571428571, within(1e-12));
    assertThat(chart.points().get(12).phase()).isEqualTo(2);
    assertThat(chart.runs()).hasSize(2);
  }

  /** Montgomery, table 7.8: two samples with known causes left out, the first 26 as baseline. */
  @Test
  void frozenBaselineAndPointsLeftOut() {
    double[] counts = {
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19,
      17, 15, 16, 18, 12, 15
    };
    SpcSettings settings =
        new SpcSettings(ChartType.C, Rules.SHEWHART, true, 26, List.of(), Set.of(5, 19));
    ControlChart chart = ControlChart.of(counts, settings);
    assertThat(chart.points().get(0).centre()).isEqualTo(19.6666666666667, within(1e-12));
    assertThat(chart.points().get(0).upper()).isEqualTo(32.9708013623167, within(1e-12));
    assertThat(chart.points().get(5).cause()).isEqualTo(SpecialCause.BELOW_LIMIT);
    assertThat(chart.points().get(19).cause()).isEqualTo(SpecialCause.ABOVE_LIMIT);
    assertThat(chart.points().get(5).baseline()).isFalse();
  }

  /** 20 months of complaints over sales: the first months of qicharts2's own example. */
  @Test
  void rateChartHasLimitsByTheSizeOfEachPeriod() {
    List<Subgroup> months =
        List.of(Subgroup.of(14, 500), Subgroup.of(12, 400), Subgroup.of(20, 650));
    ControlChart chart = ControlChart.of(months, SpcSettings.of(ChartType.U, Rules.ANHOEJ));
    double rate = 46.0 / 1550;
    assertThat(chart.points().get(1).centre()).isEqualTo(rate, within(1e-15));
    assertThat(chart.points().get(1).upper())
        .isEqualTo(rate + 3 * Math.sqrt(rate / 400), within(1e-15));
    assertThat(chart.points().get(1).lower())
        .isEqualTo(Math.max(0, rate - 3 * Math.sqrt(rate / 400)), within(1e-15));
  }

  @Test
  void longRunsAndFewCrossingsAreSignals() {
    double[] centre = new double[24];
    double[] shifted = IntStream.range(0, 24).mapToDouble(i -> i < 12 ? -1 : 1).toArray();
    double[] alternating = IntStream.range(0, 24).mapToDouble(i -> i % 2 == 0 ? -1 : 1).toArray();
    assertThat(Runs.of(shifted, centre)).isEqualTo(new Runs(24, 12, 8, 1, 8));
    assertThat(Runs.of(shifted, centre).signal()).isTrue();
    assertThat(Runs.of(alternating, centre).signal()).isFalse();
    assertThat(Runs.of(centre, centre).signal()).as("nothing but the centre").isFalse();
  }

  @Test
  void missingValuesAreNeitherPointsNorRanges() {
    double[] values = {1, 2, Double.NaN, 4, 3, 4};
    ChartPoint third = ControlChart.of(values, MDC).points().get(2);
    assertThat(third.value()).isNaN();
    assertThat(third.cause()).isEqualTo(SpecialCause.COMMON_CAUSE);
    assertThat(third.upper()).isEqualTo(2.8 + 2.66, within(1e-12));
  }

  @Test
  void timeBetweenEventsMustBeAboveNought() {
    assertThatThrownBy(
            () ->
                ControlChart.of(
                    new double[] {3, 0, 2}, SpcSettings.of(ChartType.T, Rules.SHEWHART)))
        .hasMessageContaining("above 0");
  }

  @Test
  void assuranceSaysWhetherATargetIsMetAsThingsAre() {
    ControlChart chart = ControlChart.of(SHIFT_AND_TREND, MDC);
    assertThat(chart.assurance(10, Improvement.DECREASE)).isEqualTo("consistent_pass");
    assertThat(chart.assurance(10, Improvement.INCREASE)).isEqualTo("consistent_fail");
    assertThat(chart.assurance(5, Improvement.DECREASE)).isEqualTo("inconsistent");
    assertThat(chart.assurance(1, Improvement.DECREASE)).isEqualTo("consistent_fail");
    assertThat(chart.assurance(1, Improvement.NEUTRAL)).isEmpty();
  }

  private static List<String> labels(ControlChart chart) {
    return chart.points().stream().map(point -> point.cause().label()).toList();
  }
}
