package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Dates are those of the calendar and no others. */
class DateReaderPropertyTest {
  @Property
  void isoDatesAreReadAsTheCalendarReadsThem(
      @ForAll @IntRange(min = 1, max = 2999) int year,
      @ForAll @IntRange(min = 0, max = 14) int month,
      @ForAll @IntRange(min = 0, max = 33) int day) {
    String text = "%04d-%02d-%02d".formatted(year, month, day);
    assertThat(new DateReader(List.of("yyyy-MM-dd"), "en").read(text).day())
        .isEqualTo(calendar(year, month, day));
  }

  @Property
  void severalFormatsNeverReadATextThatOneOfThemReadsOtherwise(
      @ForAll @IntRange(min = 1, max = 14) int first,
      @ForAll @IntRange(min = 1, max = 14) int second) {
    String text = "%02d/%02d/2024".formatted(first, second);
    LocalDate both = new DateReader(List.of("dd/MM/yyyy", "MM/dd/yyyy"), "en").read(text).day();
    LocalDate dayFirst = calendar(2024, second, first);
    LocalDate monthFirst = calendar(2024, first, second);
    boolean one = dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst);
    assertThat(both).isEqualTo(one ? (dayFirst == null ? monthFirst : dayFirst) : null);
  }

  private static @org.jspecify.annotations.Nullable LocalDate calendar(
      int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
