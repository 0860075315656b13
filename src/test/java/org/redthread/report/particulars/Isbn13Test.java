package org.redthread.report.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Isbn13Test {
  /** Report HC 393 of 2021 has the first of these; the last digit of the second is off by one. */
  @ParameterizedTest
  @CsvSource({
    "978-1-5286-2738-2,",
    "978-1-5286-2738-3,has a wrong check digit",
    "1-5286-2738-5,is not thirteen digits that begin with 978 or 979",
    "977-1-5286-2738-2,is not thirteen digits that begin with 978 or 979",
    "978-0-00-000000-2,is a placeholder",
    "978-9-99-999999-1,is a placeholder",
    "978-3-16-148410-0,is a placeholder",
    "978 1 23 456789 7,is a placeholder",
  })
  void saysWhatIsWrong(String isbn, String problem) {
    assertThat(Isbn13.problem(isbn).orElse(null)).isEqualTo(problem);
  }

  @Test
  void knowsTheNumbersKeptForExamples() {
    assertThat(Isbn13.example("979-9-90000-101-9")).isTrue();
    assertThat(Isbn13.problem("979-9-90000-101-9")).isEmpty();
    assertThat(Isbn13.example("978-1-5286-2738-2")).isFalse();
  }
}
