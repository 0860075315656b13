package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first word of a sentence has a capital, whatever it is: a thing stays, a person goes. */
final class OpeningWordsTest {
  private static final Redactor REDACTOR = Redactor.keyed("opening words");
  private static final String LETTER =
      "Jeg klager på hvordan vi ble behandlet i høst, og ber om at noen ser på saken igjen. ";
  private static final String[] VERBS = {"er", "var", "ble", "har", "kan", "skal", "må", "kom"};

  private static String redacted(String word, String verb) {
    String sentence = word + " " + verb + " ikke som avtalt.";
    String text = REDACTOR.redact(LETTER + sentence, "nb").withoutPseudonyms();
    return text.substring(LETTER.length());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Kofferten",
        "Hunden",
        "Veggene",
        "Heisen",
        "Dusjen",
        "Alarmen",
        "Lommeboka",
        "Feriepengene",
        "Kaffen",
        "Garderobeskapet",
        "Ventilasjonen",
        "Isolasjonen",
        "Utbetalingene"
      })
  void aThingStays(String word) {
    for (String verb : VERBS) {
      assertThat(redacted(word, verb)).isEqualTo(word + " " + verb + " ikke som avtalt.");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"Tverrbråten", "Kvernmoan", "Lauvtjønn", "Ulvhølen", "Abdirahmani", "Jorunde"})
  void aPersonGoes(String name) {
    for (String verb : VERBS) {
      assertThat(redacted(name, verb)).isEqualTo("[PERSON] " + verb + " ikke som avtalt.");
    }
  }

  @Test
  void aNorwegianWordIsNoneInAnEnglishLetter() {
    String letter = "I complain about how we were treated in the autumn. Kaffen was rude to us.";

    assertThat(REDACTOR.redact(letter, "en").withoutPseudonyms())
        .endsWith("autumn. [PERSON] was rude to us.");
  }
}
