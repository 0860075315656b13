package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in Norwegian letters without capitals: what a word is built of, and where it stands. */
final class SmallLettersTest {
  private static final Redactor REDACTOR = Redactor.keyed("small letters");
  private static final String LETTER =
      "jeg skriver fordi behandlingen på sykehuset ikke var god nok, og ingen har svart oss på"
          + " spørsmålene våre siden i fjor høst. ";

  private static String redacted(String sentence) {
    String text = REDACTOR.redact(LETTER + sentence, "nb").withoutPseudonyms();
    assertThat(text).startsWith(LETTER);
    return text.substring(LETTER.length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "vi har snakket med tverrbråten om dette. | vi har snakket med [PERSON] om dette.",
        "vi fikk svar fra berg etter to uker. | vi fikk svar fra [PERSON] etter to uker.",
        "hun ble undersøkt av kvisle samme dag. | hun ble undersøkt av [PERSON] samme dag.",
        "senere fant vi ut at lund hadde skrevet i journalen. "
            + "| senere fant vi ut at [PERSON] hadde skrevet i journalen.",
        "tordelia hadde vondt hele natten. | [PERSON] hadde vondt hele natten.",
        "både liv og jorunde var til stede. | både [PERSON] og [PERSON] var til stede.",
        "verken hamdrun eller tor ringte oss. | verken [PERSON] eller [PERSON] ringte oss.",
        "vikaren (anvor lauvsletta) kom for sent. | vikaren ([PERSON]) kom for sent.",
        "jeg tror det var gunvelje, som ringte. | jeg tror det var [PERSON], som ringte.",
        "vi mistet sørvild kalvehaugen i mai. | vi mistet [PERSON] i mai.",
        "hun bor i nedre bakkegate 14. | hun bor i [ADDRESS]."
      })
  void aPersonInItsPlaceIsMasked(String sentence, String expected) {
    assertThat(redacted(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "vi har snakket med legen og klaget til kommunen.",
        "hun satt ute i skolegården og så på fjellet og berget.",
        "det var en dag per uke, dag og natt, og liv og helse sto på spill.",
        "prøvesvarene lå i systemet, og behandlingsplanen var ikke oppdatert.",
        "pasienten var tjueåtte år og hadde brukket lårhalsen.",
        "både sykepleieren og legen beklaget, men rullestolen kom aldri."
      })
  void wordsStay(String sentence) {
    assertThat(redacted(sentence)).isEqualTo(sentence);
  }
}
