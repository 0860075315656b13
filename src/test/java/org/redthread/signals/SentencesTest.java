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
        kind == VerdictKind.SECTOR
            ? new PlaceName("mental health services", "psykisk helsevern")
            : PlaceName.NONE,
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
                + " in the organisation’s own earlier history at no fewer than 87 of the 200"
                + " organisations that could be tested (pooled rate ratio 1.42, 95% interval 1.36 to 1.49, in relation to"
                + " other complaints). The count of organisations is a lower bound, held with 95%"
                + " confidence over all failure types tested.");
  }

  @Test
  void systemic_in_norwegian() {
    assertThat(Voice.of("nb").sentence(claim(VerdictKind.SYSTEMIC, 87, 200)))
        .isEqualTo(
            "Siden april 2023 har klager på «Results not acted on» vært hyppigere enn i"
                + " virksomhetens egen tidligere historikk hos minst 87 av de 200 virksomhetene som"
                + " kunne vurderes (samlet rateforhold 1,42, 95 %-intervall 1,36 til 1,49, sett mot andre klager). Antallet"
                + " virksomheter er en nedre grense, med 95 % sikkerhet for alle sviktområdene"
                + " samlet.");
  }

  @Test
  void a_rise_to_watch_says_what_it_is_measured_against() {
    assertThat(Voice.of("en").sentence(claim(VerdictKind.WATCH, 6, 133)))
        .startsWith(
            "Complaints about ‘Results not acted on’ rose, in relation to other complaints, in at"
                + " least 6 of the 133 organisations");
    assertThat(Voice.of("nb").sentence(claim(VerdictKind.WATCH, 6, 133)))
        .startsWith(
            "Klager på «Results not acted on» økte, sett mot andre klager, hos minst 6 av de 133"
                + " virksomhetene");
  }

  @Test
  void aSectorIsCalledWhatTheReaderCallsIt() {
    assertThat(Voice.of("en").sentence(claim(VerdictKind.SECTOR, 6, 22)))
        .contains(
            "at no fewer than 6 of the 22 organisations that could be tested in the sector mental"
                + " health services (pooled rate ratio 1.42");
    assertThat(Voice.of("nb").sentence(claim(VerdictKind.SECTOR, 6, 22)))
        .contains(
            "hos minst 6 av de 22 virksomhetene som kunne vurderes i sektoren psykisk helsevern"
                + " (samlet rateforhold 1,42");
  }

  private static Claim flat(VerdictKind kind, int exposed, double detectable) {
    return new Claim(
        "Meals",
        kind,
        0,
        exposed,
        new double[] {1.05, .9, 1.2},
        "2023-04",
        PlaceName.NONE,
        Model.EXPOSURE,
        detectable,
        null,
        95,
        true);
  }

  @Test
  void none_says_in_how_many_and_what_would_have_been_seen() {
    assertThat(Voice.of("en").sentence(flat(VerdictKind.NONE, 150, 1.31)))
        .isEqualTo(
            "No rise in complaints about ‘Meals’ was found in the 150 organisations that could be"
                + " tested; a rate ratio of 1.31 or more in every one of them would probably have"
                + " been seen.");
    assertThat(Voice.of("nb").sentence(flat(VerdictKind.NONE, 150, 1.31)))
        .isEqualTo(
            "Det ble ikke funnet noen økning i klager på «Meals» hos de 150 virksomhetene som kunne"
                + " vurderes; et rateforhold på 1,31 eller mer hos hver eneste av dem ville trolig"
                + " ha vist seg.");
  }

  @Test
  void none_and_too_little_are_not_the_same() {
    assertThat(Voice.of("en").sentence(flat(VerdictKind.INSUFFICIENT_EVIDENCE, 1, 4.2)))
        .isEqualTo(
            "There is too little evidence to say whether complaints about ‘Meals’ have risen: in"
                + " the one organisation that could be tested only a rate ratio of about 4.20 or"
                + " more there would probably have been seen.");
    assertThat(
            Voice.of("en")
                .sentence(flat(VerdictKind.INSUFFICIENT_EVIDENCE, 7, Double.POSITIVE_INFINITY)))
        .contains("in the 7 organisations that could be tested not even a twentyfold rise");
  }

  @Test
  void a_pooled_ratio_above_one_is_said_where_it_is_no_finding() {
    for (VerdictKind kind :
        new VerdictKind[] {
          VerdictKind.NONE, VerdictKind.INSUFFICIENT_EVIDENCE, VerdictKind.WATCH
        }) {
      assertThat(Voice.of("en").sentence(claim(kind, 0, 150)))
          .contains(
              "Taken together, complaints about ‘Results not acted on’ have been more frequent"
                  + " since April 2023 than before (pooled rate ratio 1.42, 95% interval 1.36 to"
                  + " 1.49, in relation to other complaints).")
          .doesNotContain("No rise");
      assertThat(Voice.of("nb").sentence(claim(kind, 0, 150)))
          .contains("Samlet har klager på «Results not acted on» vært hyppigere siden april 2023");
    }
    assertThat(Voice.of("en").sentence(flat(VerdictKind.WATCH, 150, 1.31)))
        .startsWith("There are signs");
  }

  @Test
  void one_organisation_is_not_every_one_of_several() {
    assertThat(Voice.of("en").sentence(claim(VerdictKind.NONE, 0, 1)))
        .endsWith(
            "or more in the one organisation that could be tested would probably have been seen.");
    assertThat(Voice.of("nb").sentence(claim(VerdictKind.NONE, 0, 1)))
        .endsWith(
            "eller mer hos den ene virksomheten som kunne vurderes, ville trolig ha vist seg.");
    assertThat(Voice.of("nb").sentence(claim(VerdictKind.NONE, 0, 30)))
        .endsWith(
            "hos hver eneste av de 30 virksomhetene som kunne vurderes, ville trolig ha vist seg.");
  }

  @Test
  void local_claims_nothing_of_the_others() {
    assertThat(Voice.of("en").sentence(claim(VerdictKind.LOCAL, 0, 150)))
        .isEqualTo(
            "A rise in complaints about ‘Results not acted on’ since April 2023 can be shown in one"
                + " or a few organisations only; beyond them these counts do not show one.");
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
