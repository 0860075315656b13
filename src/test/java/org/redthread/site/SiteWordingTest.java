package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import org.redthread.signals.VerdictKind;
import org.redthread.site.pages.SiteWording;
import org.redthread.site.pages.Words;

/** The words of the site, which an analyst may edit. */
class SiteWordingTest {
  private static final Path FOLDER = Path.of("reports-templates", "site");
  private static final Pattern VALUE = Pattern.compile("\\{[a-z]+}");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static SiteWording wording(String language) {
    return Yaml.read(FOLDER.resolve("wording-" + language + ".yaml"), SiteWording.class);
  }

  @Test
  void bothLanguagesSayTheSameThingsWithTheSameValues() {
    SiteWording en = wording("en");
    SiteWording nb = wording("nb");

    assertThat(nb.texts().keySet()).isEqualTo(en.texts().keySet());
    assertThat(nb.nouns().keySet()).isEqualTo(en.nouns().keySet());
    assertThat(nb.terms().keySet()).containsAll(en.terms().keySet());
    en.texts()
        .forEach(
            (key, text) ->
                assertThat(values(nb.texts().getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(values(text)));
    for (SiteWording wording : List.of(en, nb)) {
      assertThat(wording.verdicts().keySet()).containsAll(Arrays.asList(VerdictKind.values()));
    }
  }

  private static Set<String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void countsAgreeAtNoneOneAndMany() {
    Words en = new SiteTemplates(FOLDER).words(Language.EN);
    Words nb = new SiteTemplates(FOLDER).words(Language.NB);

    assertThat(List.of(en.count("letters", 0), en.count("letters", 1), en.count("letters", 1200)))
        .containsExactly("no letters", "1 letter", "1,200 letters");
    assertThat(nb.count("organisations", 1)).isEqualTo("1 virksomhet");
    assertThat(nb.count("organisations", 1200)).isEqualTo("1\u00a0200 virksomheter");
    assertThat(nb.interval(1.5, 0.5, Double.NaN)).isEqualTo("1,50 (0,50 til ∞)");
    assertThat(nb.month("2024-12")).isEqualTo("desember\u00a02024");
  }

  @Test
  void aSentenceThatIsMissingIsNamedBeforeAnythingIsWritten() throws IOException {
    String all = Files.readString(FOLDER.resolve("wording-en.yaml"));
    Files.writeString(
        folder.resolve("wording-en.yaml"), all.replaceFirst("(?m)^  since-last:.*\\R", ""));

    assertThatThrownBy(() -> new SiteTemplates(folder).words(Language.EN))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("lacks since-last")
        .hasMessageContaining("wording-en.yaml");
  }
}
