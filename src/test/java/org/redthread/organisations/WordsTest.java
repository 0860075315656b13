package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void foldsCaseAccentsAndTheNorwegianLetters() {
    assertThat(Words.fold("SJUKEHUSET I ÆØÅ")).isEqualTo("sjukehuset i aeoa");
    assertThat(Words.fold("Ærlig Tromsø Ålesund Aalesund Brontë"))
        .isEqualTo("aerlig tromso alesund alesund bronte");
  }

  @Test
  void dropsPunctuationAndWritesTheAmpersandOut() {
    assertThat(Words.of("St. Aldo’s & Mere (East) N.H.S. Trust"))
        .containsExactly("st", "aldos", "and", "mere", "east", "nhs", "trust");
  }

  @Test
  void dropsTheNumberOfAFootnote() {
    assertThat(Words.of("Mere Homes Limited3")).containsExactly("mere", "homes", "limited");
  }

  @Test
  void joinsSpacedInitials() {
    assertThat(Words.of("Mere H A Ltd")).containsExactly("mere", "ha", "ltd");
  }

  @Test
  void hasNoWordsWhereThereAreNone() {
    assertThat(Words.of(" -- ")).isEmpty();
  }

  @Test
  void takesOnlyAPluralSOff() {
    assertThat(Words.stem("hospitals")).isEqualTo("hospital");
    assertThat(Words.stem("access")).isEqualTo("access");
    assertThat(Words.stem("nhs")).isEqualTo("nhs");
  }
}
