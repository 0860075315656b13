package org.redthread.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Months within limits that rest on the baseline: a rise afterwards cannot widen them. */
class ControlMonthsTest {
  private static final YearMonth FIRST = YearMonth.of(2020, 1);

  private static List<MonthCount> months(int n, IntToLongFunction count) {
    return IntStream.range(0, n)
        .mapToObj(i -> new MonthCount(FIRST.plusMonths(i), count.applyAsLong(i)))
        .toList();
  }

  private static Optional<Span> baseline(int months) {
    return Optional.of(new Span(FIRST.atDay(1), FIRST.plusMonths(months - 1).atEndOfMonth()));
  }

  private static long alternating(int i) {
    return i % 2 == 0 ? 34 : 30;
  }

  private static final ControlMonths STEPPED =
      ControlMonths.of(months(36, i -> alternating(i) + (i >= 24 ? 20 : 0)), baseline(24))
          .orElseThrow();

  private static Map<String, Fact> facts() {
    return STEPPED.facts().collect(Collectors.toMap(Fact::id, f -> f));
  }

  /** Mean 32, moving range 4 everywhere: 32 plus or minus 2.66 times 4. */
  @Test
  void limitsRestOnTheBaselineAlone() {
    assertThat(STEPPED.baseline()).isEqualTo(24);
    assertThat(STEPPED.points()).allMatch(p -> p.centre() == 32);
    assertThat(STEPPED.points().get(35).upper()).isEqualTo(42.64);
    assertThat(STEPPED.points().get(35).lower()).isEqualTo(21.36);
  }

  @Test
  void theRiseIsMarkedFromItsFirstMonthAndNothingBefore() {
    assertThat(IntStream.range(0, 36).filter(i -> STEPPED.direction(i) == 1).boxed())
        .containsExactlyElementsOf(IntStream.range(24, 36).boxed().toList());
    assertThat(facts().get("control/first-above"))
        .isEqualTo(new Fact.Month("control/first-above", YearMonth.of(2022, 1)));
    assertThat(facts().get("control/high")).isEqualTo(Fact.count("control/high", 12, Unit.MONTHS));
  }

  @Test
  void marksAddUpToTheMonths() {
    double marked =
        facts().values().stream()
            .filter(
                f -> List.of("control/high", "control/low", "control/ordinary").contains(f.id()))
            .mapToDouble(f -> ((Fact.Quantity) f).value())
            .sum();
    assertThat(marked).isEqualTo(36);
  }

  @Test
  void aShortBaselineIsNotEnoughSoThatAllMonthsCount() {
    var all = ControlMonths.of(months(36, ControlMonthsTest::alternating), baseline(11));
    assertThat(all.orElseThrow().baseline()).isEqualTo(36);
    var none = ControlMonths.of(months(36, ControlMonthsTest::alternating), Optional.empty());
    assertThat(none.orElseThrow().baseline()).isEqualTo(36);
  }

  @Test
  void thereIsNoChartOfFewMonthsOrFewComplaints() {
    assertThat(ControlMonths.of(months(11, ControlMonthsTest::alternating), Optional.empty()))
        .isEmpty();
    assertThat(ControlMonths.of(months(24, i -> i % 2), Optional.empty())).isEmpty();
    assertThat(ControlMonths.of(List.of(), Optional.empty())).isEmpty();
  }

  @Test
  void aLowerLimitBelowZeroIsNoLimit() {
    ControlMonths wide =
        ControlMonths.of(months(24, i -> i % 2 == 0 ? 1 : 9), Optional.empty()).orElseThrow();
    assertThat(wide.hasLower()).isFalse();
    assertThat(wide.facts().map(Fact::id)).doesNotContain("control/lower");
  }
}
