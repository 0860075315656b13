package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name ends, and names that are a sentence by themselves. */
class NamesInLettersTest {
  private static final Redactor REDACTOR = Redactor.keyed("names");

  private static String redacted(String letter) {
    return REDACTOR.redact(letter, "auto").withoutPseudonyms();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "i rang the ward and spoke to karen, karen said they would ring me | [PERSON] said they",
        "then the midwife said come in and we went in the car at once | midwife said come",
        "jeg ringte kontoret og snakket med siri, og siri ville ikke svare | [PERSON] ville ikke"
      })
  void aVerbIsNoSurname(String letter, String left) {
    assertThat(redacted(letter)).contains(left);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Then we saw Martha K. She left. | Martha K",
        "It was my foster son, J., who rang. | J.",
        "Vi traff Ortoped von der Hagen i går. | von der Hagen",
        "Jeg hadde time hos Lund den tiende mars. | Lund",
        "Ring meg. Torgunn, mobil 912 34 567 | Torgunn",
        "They never rang. Rosalind Ferrier, jo@mail.example | Rosalind Ferrier",
        "det er ikke greit for oss lenger nå og vi er slitne. torgunn | torgunn"
      })
  void aNameGoesToItsEnd(String letter, String name) {
    assertThat(redacted(letter)).doesNotContain(name.split(" "));
  }

  @Test
  void aLabelStays() {
    assertThat(redacted("Title: Ms\nSurname: Quillfeather"))
        .isEqualTo("Title: Ms\nSurname: [PERSON]");
  }
}
