package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EstimatePropertyTest {
  @Property(tries = 100)
  void intervalsAreSharesInOrder(
      @ForAll @IntRange(min = 1, max = 60) int selected,
      @ForAll @IntRange(min = 1, max = 400) int other,
      @ForAll @IntRange(min = 0, max = 60) int sample,
      @ForAll @IntRange(min = 0, max = 60) int yes) {
    int drawn = Math.min(sample, other);
    int found = Math.min(yes, drawn);
    List<Draw> draws = drawn == 0 ? List.of() : List.of(new Draw(0, other, drawn, found));
    Estimate estimate =
        Estimate.of(
            new StratumReading(selected, 0, 0, List.of()),
            new StratumReading(other, drawn, found, draws));
    for (Interval interval : List.of(estimate.reading(), estimate.precision(), estimate.recall())) {
      assertThat(interval.low()).isBetween(0.0, interval.estimate());
      assertThat(interval.high()).isBetween(interval.estimate(), 1.0);
    }
    assertThat(estimate.missed().high()).isLessThanOrEqualTo(selected + other - drawn);
  }
}
