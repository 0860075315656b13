package org.redthread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysersTest {
  private static List<String> en(String text) {
    return Analysers.terms(Analysers.english(), Analysers.normal(text));
  }

  private static List<String> no(String text) {
    return Analysers.terms(Analysers.norwegian(), Analysers.normal(text));
  }

  @Test
  void noWordIsDroppedLeastOfAllANegation() {
    assertThat(en("was not followed up")).containsExactly("wa", "not", "followup");
    assertThat(no("ble ikke fulgt opp")).contains("ikk").hasSize(3);
    assertThat(no("uten ingen ikkje aldri verken")).hasSize(5);
  }

  @Test
  void aContractionHoldsItsNegation() {
    assertThat(en("wasn't")).isEqualTo(en("was not"));
    assertThat(en("wasn\u2019t")).isEqualTo(en("was not"));
    assertThat(en("wasnt")).isEqualTo(en("was not"));
    assertThat(en("can't cannot")).isEqualTo(en("can not can not"));
  }

  @Test
  void everySpellingOfXRayIsOneTerm() {
    assertThat(List.of("x-ray", "x ray", "X-Rays", "xray", "röntgen", "røntgen", "x-rayed"))
        .allSatisfy(word -> assertThat(en(word)).containsExactly("xrai"));
    assertThat(en("M.R.I. scan")).isEqualTo(en("MRI scan")).isEqualTo(en("MR scan"));
    assertThat(en("cat scan")).isEqualTo(en("CT scan"));
    assertThat(List.of("røntgen", "röntgen", "rtg", "x-ray"))
        .allSatisfy(word -> assertThat(no(word)).isEqualTo(no("røntgen")));
  }

  @Test
  void bokmalAndNynorskAreOneLanguage() {
    assertThat(no("Det vart ikkje følgt opp.")).isEqualTo(no("Det ble ikke fulgt opp."));
    assertThat(no("blei aldri følgt opp")).isEqualTo(no("ble aldri fulgt opp"));
    assertThat(no("retningslinene")).isEqualTo(no("retningslinjene"));
    assertThat(no("fleire veker")).last().isEqualTo(no("uker").get(0));
  }

  @Test
  void aCompoundHasItsPartsAtItsPlace() {
    assertThat(no("røntgensvaret")).contains(no("røntgen").get(0), no("svar").get(0));
    assertThat(no("røntgenundersøkelsen")).contains(no("røntgen").get(0));
    assertThat(no("skjelettrøntgen")).contains(no("røntgen").get(0));
    assertThat(no("ansvar")).as("an is no part").hasSize(1);
    assertThat(Analysers.terms(Analysers.norwegianQuery(), "røntgensvar")).hasSize(1);
  }

  @Test
  void lettersComposedAndDecomposedAreTheSame() {
    assertThat(no("pa\u030A")).isEqualTo(no("p\u00E5"));
  }

  @Test
  void aRewriteNeverReachesOverTheEndOfASentence() {
    assertThat(en("I saw the cat. Scan me.")).contains("cat");
    assertThat(en("Section x. Ray came.")).contains("rai");
  }

  @Test
  void marksAreFoundWhateverTheFormOfTheWord() {
    WordMarks marks =
        new WordMarks(Analysers.english(), Analysers.rewrites("en"), t -> t.equals("xrai") ? 1 : 0);
    assertThat(List.of("an X-ray", "two x rays", "XRAYS!", "(röntgen)"))
        .allSatisfy(text -> assertThat(marks.of(text)).isEqualTo(1));
    assertThat(marks.of("the extra array of rays")).isZero();
  }
}
