package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

class ThemeCheckTest {
  private static final String HEAD =
      """
      id: keys
      version: 1
      labels: {en: Keys, nb: Nøkler}
      definition: Keys that were lost.
      """;

  private final Path folder;

  ThemeCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> problems(String content) throws IOException {
    Files.writeString(folder.resolve("t.yaml"), content);
    return Themes.check(folder, Set.of("safety"));
  }

  @Test
  void aThemeWithoutFaultLoads() throws IOException {
    assertThat(problems(HEAD + "query: {en: lost AND key}\n")).isEmpty();
    Theme theme = Themes.load(folder, Set.of()).get(0);
    ThemeMatcher matcher = new ThemeMatcher(List.of(theme));
    assertThat(matcher.match("I lost my keys", "en", List.of(), List.of())).containsExactly("keys");
    assertThat(matcher.match("I lost hope", "en", List.of(), List.of())).isEmpty();
  }

  @Test
  void aDefinitionIsOneTextOrOneForEachLanguage() throws IOException {
    String query = "query: {en: lost AND key}\n";
    assertThat(problems(HEAD + query)).isEmpty();
    Theme theme = Themes.load(folder, Set.of()).get(0);
    assertThat(theme.definition("en")).isEqualTo("Keys that were lost.");
    assertThat(theme.definition("nb")).isEqualTo("Keys that were lost.");

    String both = "{en: Keys that were lost., nb: Nøkler som ble borte.}";
    assertThat(problems(HEAD.replace("Keys that were lost.", both) + query)).isEmpty();
    theme = Themes.load(folder, Set.of()).get(0);
    assertThat(theme.definition("en")).isEqualTo("Keys that were lost.");
    assertThat(theme.definition("nb")).isEqualTo("Nøkler som ble borte.");
    assertThat(theme.definition("nn")).isEqualTo("Nøkler som ble borte.");
  }

  @Test
  void aDefinitionWithoutEnglishIsMissing() throws IOException {
    String norwegian = HEAD.replace("Keys that were lost.", "{nb: Nøkler som ble borte.}");
    assertThat(problems(norwegian + "query: {en: lost AND key}\n"))
        .singleElement()
        .asString()
        .contains("line 4: 'definition' is missing");
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLine() throws IOException {
    assertThat(
            problems(
                """
                id: Bad Id
                labels: {en: Keys}
                codes: {nodes: [nowhere]}
                query:
                  fr: cle
                  en: fn:ordered($missing key
                sub-themes:
                  - {id: a, labels: {en: A, nb: A}, definition: A.}
                  - {id: a, labels: {en: A, nb: A}, definition: A., query: {en: "lost AND ("}}
                """))
        .anySatisfy(p -> assertThat(p).contains("line 1: key 'version' is missing"))
        .anySatisfy(p -> assertThat(p).contains("line 1: the 'id' must be"))
        .anySatisfy(p -> assertThat(p).contains("line 2: the label in 'nb' is missing"))
        .anySatisfy(p -> assertThat(p).contains("'definition' is missing"))
        .anySatisfy(p -> assertThat(p).contains("line 3: there is no node 'nowhere'"))
        .anySatisfy(p -> assertThat(p).contains("line 5: a query is in 'en' or in 'nb'"))
        .anySatisfy(p -> assertThat(p).contains("line 6: there is no set of words '$missing'"))
        .anySatisfy(p -> assertThat(p).contains("line 8: 'a' has neither codes nor a query"))
        .anySatisfy(p -> assertThat(p).contains("line 9: sub-theme 'a' is there twice"))
        .anySatisfy(p -> assertThat(p).contains("line 9: the query in 'en' cannot be parsed"))
        .hasSize(10);
  }

  @Test
  void anExampleNotFoundAndACounterExampleFoundAreProblems() throws IOException {
    assertThat(
            problems(
                HEAD
                    + """
                    query: {en: lost AND key}
                    examples:
                      - {text: I lost my key.}
                      - {text: I lost my way.}
                    counter-examples:
                      - {text: A key was lost.}
                    """))
        .hasSize(2)
        .anySatisfy(p -> assertThat(p).contains("line 8: 'keys' does not find it"))
        .anySatisfy(p -> assertThat(p).contains("line 10: 'keys' finds it"));
  }

  @Test
  void aQueryThatCouldMatchWithoutAnAnchorWordIsRefused() throws IOException {
    assertThat(
            problems(
                HEAD
                    + """
                    anchor: key
                    words: {en: {key: [key, lock]}}
                    query: {en: $key OR door}
                    """))
        .singleElement()
        .asString()
        .contains("line 7", "'anchor'");
  }

  @Test
  void aQueryThatExcludesPhrasesIsRefused() throws IOException {
    String query = "query: {en: \"fn:notContainedBy(lost fn:ordered($not lost))\"}\n";
    assertThat(problems(HEAD + "words: {en: {not: [never, not]}}\n" + query)).isEmpty();
    assertThat(problems(HEAD + "words: {en: {not: [never, not once]}}\n" + query))
        .singleElement()
        .asString()
        .contains("excludes a choice that holds phrases");
  }

  @Test
  void aSetThatHoldsItselfIsRefused() throws IOException {
    assertThat(problems(HEAD + "words: {en: {a: [$b, x], b: [$a, y]}}\nquery: {en: fn:or($a)}\n"))
        .singleElement()
        .asString()
        .contains("holds itself");
  }

  @Test
  void anUnknownKeyIsNamedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("t.yaml"), HEAD + "querry: {en: x}\n");
    assertThatThrownBy(() -> Theme.load(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("t.yaml line 5: ")
        .hasMessageContaining("querry");
  }
}
