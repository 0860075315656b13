package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.taxonomy.Taxonomies;

class ImagingThemeTest {
  private static final Theme IMAGING = Theme.load(Path.of("jobs/conf/themes/imaging.yaml"));
  private static final ThemeMatcher MATCHER = new ThemeMatcher(List.of(IMAGING));

  private static Set<String> match(String language, String text) {
    return MATCHER.match(text, language, List.of(), List.of());
  }

  @Test
  void whatShipsFindsItsExamplesAndPassesByItsCounterExamples() {
    Set<String> nodes = Taxonomies.ids(Taxonomies.load(Path.of("jobs/conf/taxonomies")));
    assertThat(Themes.check(Path.of("jobs/conf/themes"), nodes)).isEmpty();
    assertThat(IMAGING.criteria().keySet())
        .containsExactly(
            "imaging",
            "imaging/guidance",
            "imaging/not-acted-on",
            "imaging/reporting-delay",
            "imaging/no-learning");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The scan was quick but the nurse was rude.",
        "My scan was followed up promptly.",
        "The X-ray was reported and acted on within the hour. The food was not hot.",
        "I did not need following up after my ultrasound.",
        "The MRI was on time and nothing was missed.",
        "The blood test was not followed up."
      })
  void aNearMissInEnglishIsPassedBy(String text) {
    assertThat(match("en", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The scan showed a shadow and it was not followed up.",
        "the x ray showed a break and wasnt followed up",
        "A lump was seen on the CT. Nobody followed it up.",
        "The ultrasound was never acted upon.",
        "Nobody told us what the M.R.I. had shown.",
        "They failed to act on the röntgen of my chest."
      })
  void aFindingNotActedOnInEnglishIsFound(String text) {
    assertThat(match("en", text)).contains("imaging", "imaging/not-acted-on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Funnet på røntgen ble ikke fulgt opp.",
        "Funnet på røntgen vart ikkje følgt opp.",
        "CT-svaret blei aldri følgt opp.",
        "MR-bildet viste en svulst, og ingen ga beskjed."
      })
  void aFindingNotActedOnInNorwegianIsFound(String text) {
    assertThat(match("nb", text)).contains("imaging/not-acted-on");
    assertThat(match("nn", text)).isEqualTo(match("nb", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Røntgen gikk fort, men sykepleieren var frekk.",
        "MR-en ble fulgt opp slik den skulle.",
        "CT-biletet vart følgt opp same dag.",
        "Eg måtte ikkje vente på bileta, og ingenting vart oversett."
      })
  void aNearMissInNorwegianIsPassedBy(String text) {
    assertThat(match("nb", text)).isEmpty();
  }

  @Test
  void aCodeSufficesWhateverTheLetterSays() {
    assertThat(MATCHER.match("", "en", List.of("IMG-REPORT-LATE"), List.of()))
        .containsExactly("imaging", "imaging/reporting-delay");
    assertThat(MATCHER.match("All was well.", "nb", List.of("BILDE-IKKE-FULGT"), List.of()))
        .containsExactly("imaging", "imaging/not-acted-on");
    assertThat(MATCHER.match("All was well.", "en", List.of("OTHER"), List.of())).isEmpty();
  }

  @Test
  void aLetterOfUnknownLanguageIsTriedInEveryOne() {
    assertThat(match("", "The scan was not followed up.")).contains("imaging");
    assertThat(match("", "Røntgen ble ikke fulgt opp.")).contains("imaging");
    assertThat(match("en", "Røntgen ble ikke fulgt opp.")).isEmpty();
  }

  @Test
  void aMatcherSurvivesSerialisation() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MATCHER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ThemeMatcher copy = (ThemeMatcher) in.readObject();
      assertThat(copy.match("The scan was not followed up.", "en", List.of(), List.of()))
          .contains("imaging/not-acted-on");
    }
  }

  @Test
  void threadsDoNotDisturbOneAnother() {
    List<String> letters =
        List.of("The scan was not followed up.", "The scan was fine.", "It took weeks.");
    assertThat(java.util.stream.IntStream.range(0, 400).parallel())
        .allSatisfy(
            i ->
                assertThat(match("en", letters.get(i % 3)).contains("imaging"))
                    .isEqualTo(i % 3 == 0));
  }

  @Test
  void aLetterOfAMegabyteIsReadToItsEnd() {
    String filler = "The food was cold and the parking was dear. ".repeat(24_000);
    assertThat(filler.length()).isGreaterThan(1_000_000);
    assertThat(match("en", filler + "The scan was not followed up.")).contains("imaging");
    assertThat(match("en", "The scan was fine. " + filler)).isEmpty();
    assertThat(match("en", "x".repeat(1_000_000))).isEmpty();
  }
}
