package org.redthread.signals.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecurrenceTest {
  private static final LocalDate DUE = LocalDate.of(2022, 6, 30);
  private static final Remedy REMEDY = new Remedy("K1", "X", "t", LocalDate.of(2022, 1, 10), DUE);

  private static Received received(String id, String date) {
    return new Received(id, "X", "t", LocalDate.parse(date));
  }

  @Test
  void counts_the_year_before_and_the_time_after() {
    List<Received> complaints =
        List.of(
            received("K1", "2022-01-10"),
            received("A", "2021-05-01"),
            received("B", "2021-12-31"),
            received("old", "2020-12-31"),
            received("between", "2022-03-01"),
            received("C", "2022-08-01"),
            received("D", "2022-07-15"),
            new Received("other", "Y", "t", LocalDate.of(2022, 8, 1)));
    Recurrence found =
        Recurrence.of(List.of(REMEDY), complaints, LocalDate.of(2022, 12, 31), new Limits()).get(0);
    assertThat(found.before()).isEqualTo(2);
    assertThat(found.again()).containsExactly("D", "C");
    assertThat(found.daysAfter()).isEqualTo(184);
    assertThat(found.ratio()).isCloseTo(365.0 / 184, within(1e-12));
    assertThat(found.lower()).isLessThan(1);
    assertThat(found.upper()).isGreaterThan(found.ratio());
  }

  @Test
  void nothing_before_and_nothing_after_says_nothing() {
    Recurrence found =
        Recurrence.of(List.of(REMEDY), List.of(), DUE.plusYears(2), new Limits()).get(0);
    assertThat(found.ratio()).isNaN();
    assertThat(found.lower()).isZero();
    assertThat(found.upper()).isInfinite();
    assertThat(found.daysAfter()).isEqualTo(365);
  }

  @Test
  void a_remedy_not_yet_due_is_left_out() {
    assertThat(Recurrence.of(List.of(REMEDY), List.of(), DUE, new Limits())).isEmpty();
    assertThatThrownBy(() -> new Remedy("K", "X", "t", DUE, DUE.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_many_complaints_after_the_first_are_named_and_all_are_counted() {
    List<Received> complaints =
        IntStream.range(0, 60)
            .mapToObj(i -> received("C" + (100 + i), DUE.plusDays(1 + i).toString()))
            .toList();

    Recurrence found =
        Recurrence.of(List.of(REMEDY), complaints, DUE.plusYears(2), new Limits()).get(0);

    assertThat(found.after()).isEqualTo(60);
    assertThat(found.again()).hasSize(Recurrence.NAMED).startsWith("C100").endsWith("C109");
  }

  @Test
  void a_complaint_that_comes_twice_in_a_failing_is_refused() {
    List<Received> twice = List.of(received("A", "2022-08-01"), received("A", "2022-08-02"));

    assertThatThrownBy(() -> Recurrence.of(List.of(REMEDY), twice, DUE.plusYears(1), new Limits()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
