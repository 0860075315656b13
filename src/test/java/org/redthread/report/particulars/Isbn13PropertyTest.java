package org.redthread.report.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Isbn13PropertyTest {
  /** Numbers with their right check digit that are no placeholders. */
  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(9)
        .map(rest -> "978" + rest)
        .map(first -> first + Isbn13.check(first))
        .filter(isbn -> !isbn.matches("\\d*(\\d)\\1{4,}\\d*"));
  }

  @Property
  void aNumberWithItsCheckDigitPassesHoweverItIsGrouped(
      @ForAll("numbers") String isbn, @ForAll @IntRange(min = 4, max = 10) int cut) {
    String grouped =
        isbn.substring(0, 3) + "-" + isbn.substring(3, cut) + " " + isbn.substring(cut);
    assertThat(Isbn13.problem(grouped)).isEmpty();
  }

  @Property
  void oneWrongDigitIsAlwaysSeen(
      @ForAll("numbers") String isbn,
      @ForAll @IntRange(min = 3, max = 12) int place,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    char digit = (char) ('0' + (isbn.charAt(place) - '0' + more) % 10);
    String wrong = isbn.substring(0, place) + digit + isbn.substring(place + 1);
    assertThat(Isbn13.problem(wrong)).hasValue("has a wrong check digit");
  }

  /** Weights 1 and 3 differ by 2, so that only digits five apart may change places unseen. */
  @Property
  void neighboursThatChangedPlacesAreSeenUnlessFiveApart(
      @ForAll("numbers") String isbn, @ForAll @IntRange(min = 3, max = 11) int place) {
    char one = isbn.charAt(place);
    char two = isbn.charAt(place + 1);
    String swapped = isbn.substring(0, place) + two + one + isbn.substring(place + 2);
    boolean seen = Isbn13.problem(swapped).isPresent();
    assertThat(seen).isEqualTo(one != two && Math.abs(one - two) != 5);
  }
}
