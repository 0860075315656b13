package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|We waited for hours and nobody came to see my mother.",
        "nb|Vi ventet i flere timer, og ingen kom for å se til moren min. Jeg fikk ikke svar.",
        "nn|Vi venta i fleire timar, og ingen kom. Eg fekk ikkje svar frå sjukehuset.",
        "en|12345",
        "en|Nothing"
      })
  void theWordsTellTheLanguage(String language, String letter) {
    assertThat(LetterLanguage.of(letter)).isEqualTo(language);
  }
}
