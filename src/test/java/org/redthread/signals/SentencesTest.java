package org.redthread.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences that a report may print, word for word. */
class SentencesTest {
  private static Claim claim(VerdictKind kind, int atLeast, int exposed) {
    return new Claim(
        "Results not acted on",
        kind,
        atLeast,
        exposed,
        new double[] {1.42, 1.36, 1.49},
        "2023-04",
        kind == VerdictKind.SECTOR ? "acute" : "",
        Model.COMPOSITION,
        1.31,
        null,
        95,
        true);
  }

  @Test
  void systemic_in_english() {
    assertThat(Voice.of("en").sentence(claim(VerdictKind.SYSTEMIC, 87, 200)))
        .isEqualTo(
            "Since April 2023, complaints about ‘Results not acted on’ have been more frequent than"
                + " in the organisation's own earlier history at no fewer than 87 of 200"
                + " organisations (pooled rate ratio 1.42, 95% interval 1.36 to 1.49, in relation to"
                + " other complaints). The count of organisations is a lower bound, held with 95%"
                + " confidence over all failure types tested.");
  }

  @Test
  void systemic_in_norwegian() {
    assertThat(Voice.of("nb").sentence(claim(VerdictKind.SYSTEMIC, 87, 200)))
        .isEqualTo(
            "Siden april 2023 har klager om «Results not acted on» vært hyppigere enn i"
                + " virksomhetens egen tidligere historikk hos minst 87 av 200 virksomheter (samlet"
                + " rateforhold 1,42, 95 %-intervall 1,36 til 1,49, sett mot andre klager). Antallet"
                + " virksomheter er en nedre grense, med 95 % sikkerhet for alle sviktypene"
                + " samlet.");
  }

  @Test
  void none_and_too_little_are_not_the_same() {
    assertThat(Voice.of("en").sentence(claim(VerdictKind.NONE, 0, 150)))
        .startsWith(
            "No rise in complaints about ‘Results not acted on’ was found; a rate ratio of 1.31");
    assertThat(Voice.of("en").sentence(claim(VerdictKind.INSUFFICIENT_EVIDENCE, 0, 1)))
        .contains("too little evidence")
        .contains("with 1 organisation only");
  }

  @ParameterizedTest
  @EnumSource(VerdictKind.class)
  void nothing_weaker_than_systemic_says_systemic(VerdictKind kind) {
    for (String language : new String[] {"en", "nb"}) {
      for (int atLeast : new int[] {0, 1, 12}) {
        String sentence = Voice.of(language).sentence(claim(kind, atLeast, 30));
        assertThat(sentence).endsWith(".").doesNotContain("null").doesNotContain("significant");
        if (kind != VerdictKind.WATCH) {
          assertThat(sentence).doesNotContain("systemic");
        }
      }
    }
  }

  @Test
  void quarters_and_years_are_words() {
    assertThat(English.period("2021-Q2")).isEqualTo("the second quarter of 2021");
    assertThat(English.period("2021")).isEqualTo("2021");
  }
}
