package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of an identifier stays where the patterns see a part of it. */
class WholeIdentifiersTest {
  private static final Redactor REDACTOR = Redactor.keyed("whole");

  private static String redacted(String letter) {
    return REDACTOR.redact(letter, "auto").withoutPseudonyms();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The decision is KVX2023-00455012 and is wrong. | The decision is [CASE] and is wrong.",
        "My library no. is d-40771 if it helps. | My library no. is [CASE] if it helps.",
        "Licence number TRQ 0551208 was shown. | Licence number [CASE] was shown.",
        "My passport NR 462 532 was taken. | My passport [CASE] was taken.",
        "Hospital number: 2050-2081 is on the band. | Hospital number: [CASE] is on the band.",
        "Arkivref. 23/418-6 gjelder saken vår. | Arkivref. [CASE] gjelder saken vår.",
        "Pay gb12qqaa30401055512345 at once. | Pay [BANK] at once.",
        "Telephone O1632 96O 512. | Telephone [PHONE]."
      })
  void numbersGoWithTheirLettersAndLabelsStay(String letter, String redacted) {
    assertThat(redacted(letter)).isEqualTo(redacted);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "He was born on the third of May, nineteen fifty-two. | [BORN]",
        "She was born the twenty-second of October 1960. | [BORN]",
        "DOB six twelve eighty four | [BORN]",
        "Hun er født tredje april nittenførtiåtte. | [BORN]",
        "Han er fødd niande juni syttito. | [BORN]"
      })
  void aDateOfBirthMayBeInWords(String letter, String redacted) {
    String left = redacted(letter);
    assertThat(left).contains(redacted);
    assertThat(left).doesNotContain("fifty", "1960", "eighty", "førti", "sytti");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to The Old Smithy, Over Wotton, QX3 4AB. | Write to [ADDRESS], [POSTCODE].",
        "Write to Unit 4, Salter Point, Tanner Ginnel, QX3 4AB. | Write to [ADDRESS], [POSTCODE].",
        "we live at flat 9, salter point, tanner street, qx3 4ab now | we live at [ADDRESS], [POSTCODE] now"
      })
  void anAddressGoesUpToItsPostcode(String letter, String redacted) {
    assertThat(redacted(letter)).isEqualTo(redacted);
  }

  @Test
  void aNorwegianAddressNeedsNoWordForAStreet() {
    assertThat(redacted("Ho bur på Ytre Holmane 12, 6898 Sandgrend. Det er langt."))
        .isEqualTo("Ho bur på [ADDRESS], [ADDRESS]. Det er langt.");
  }

  @Test
  void aYearAfterAnAddressStays() {
    assertThat(redacted("Vi flyttet fra Storgata 3, 2019 var et tungt år for oss."))
        .contains("2019 var et tungt år");
  }
}
