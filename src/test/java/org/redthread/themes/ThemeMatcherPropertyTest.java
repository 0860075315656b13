package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThemeMatcherPropertyTest {
  private static final Theme IMAGING = Theme.load(Path.of("jobs/conf/themes/imaging.yaml"));
  private static final ThemeMatcher MATCHER = new ThemeMatcher(List.of(IMAGING));

  /**
   * Words of the theme amid emoji, control characters, right-to-left text and broken surrogates.
   */
  @Provide
  Arbitrary<String> letters() {
    Arbitrary<String> words =
        Arbitraries.of(
            "scan",
            "not",
            "followed",
            "up",
            "X-ray",
            ".",
            "røntgen",
            "ikke",
            "fulgt opp",
            "n't",
            "\uD83D\uDE00",
            "\u0000\u0007",
            "\u05E9\u05DC\u05D5\u05DD",
            "\u0635\u0648\u0631\u0629",
            "\uD800",
            "\u202E",
            "\u0301",
            "<p>",
            "{\\rtf1}",
            "  ",
            "'",
            "_",
            "result",
            "late");
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join(" ", parts));
  }

  @Property
  void anyLetterHasAnAnswerAmongTheNodesOfTheTheme(@ForAll("letters") String letter) {
    Set<String> found = MATCHER.match(letter, "", List.of(), List.of());
    assertThat(IMAGING.criteria().keySet()).containsAll(found);
    assertThat(found.isEmpty() || found.contains("imaging")).isTrue();
    assertThat(MATCHER.match(letter, "", List.of(), List.of())).isEqualTo(found);
  }

  @Property
  void codesOnlyEverAdd(@ForAll("letters") String letter) {
    Set<String> bare = MATCHER.match(letter, "en", List.of(), List.of());
    assertThat(MATCHER.match(letter, "en", List.of("IMG-LEARNING"), List.of()))
        .containsAll(bare)
        .contains("imaging/no-learning");
  }

  @Property(tries = 200)
  void theQuickLookChangesNoAnswer(@ForAll("letters") String letter) {
    Theme unanchored = ThemeTrial.withoutAnchor(Path.of("jobs/conf/themes/imaging.yaml"));
    assertThat(MATCHER.match(letter, "", List.of(), List.of()))
        .isEqualTo(ThemeTrial.matcher(unanchored).match(letter, "", List.of(), List.of()));
  }
}
