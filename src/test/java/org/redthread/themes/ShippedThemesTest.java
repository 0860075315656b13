package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The themes that come with Redthread, on letters that are in none of their files. */
class ShippedThemesTest {
  private static final ThemeMatcher MATCHER =
      new ThemeMatcher(Themes.load(Path.of("jobs/conf/themes"), Set.of()));

  @Test
  void fourThemesWithExamplesInEnglishBokmaalAndNynorsk() {
    assertThat(MATCHER.themes())
        .extracting(Theme::id)
        .containsExactly("complaint-handling", "delayed-cancer-diagnosis", "discharge", "imaging");
    for (Theme theme : MATCHER.themes()) {
      Set<String> languages =
          theme.criteria().values().stream()
              .flatMap(criterion -> criterion.examples().stream())
              .map(Example::language)
              .collect(java.util.stream.Collectors.toSet());
      assertThat(languages).as(theme.id()).contains("en", "nb", "nn");
    }
  }

  @Test
  void everyThemeAndSubThemeSaysInBothLanguagesWhatBelongsThere() {
    for (Theme theme : MATCHER.themes()) {
      theme
          .criteria()
          .forEach(
              (node, criterion) -> {
                assertThat(criterion.definition().only("en")).as(node).endsWith(".");
                assertThat(criterion.definition().only("nb"))
                    .as(node)
                    .endsWith(".")
                    .isNotEqualTo(criterion.definition().only("en"))
                    .doesNotContain("\"", " the ", " of ");
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | My mother's lung cancer was missed on two occasions. | delayed-cancer-diagnosis",
        "en | The doctor never referred my brother. It was a brain tumour. | delayed-cancer-diagnosis",
        "en | They discharged my grandfather without any transport. | discharge",
        "en | I was discharged without my medication. | discharge",
        "en | The hospital has not responded to my complaint. | complaint-handling",
        "nb | Sykehuset svarte aldri på klagen min. | complaint-handling",
        "nb | Legen overså kreften. | delayed-cancer-diagnosis",
        "nn | Ho vart utskriven utan hjelp heime. | discharge",
        "en | A scan found a mass and nobody informed us. | imaging"
      })
  void aLetterOfAStrangerIsFound(String language, String letter, String theme) {
    assertThat(MATCHER.match(letter, language, List.of(), List.of())).contains(theme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The porter was rude and the tea was cold.",
        "en | Thank you for the kind care during my cancer treatment.",
        "en | I would like to complain about the car park.",
        "nb | Maten var kald og rommet var skittent."
      })
  void anotherIsNot(String language, String letter) {
    assertThat(MATCHER.match(letter, language, List.of(), List.of())).isEmpty();
  }
}
