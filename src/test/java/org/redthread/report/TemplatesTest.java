package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;

/** The look of all reports lives once; what a folder lacks comes from the next place. */
class TemplatesTest {
  @TempDir Path root;

  private void put(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theProgramBringsEveryKindInBothLanguages(Kind kind) {
    Templates templates = Templates.open(kind, null);
    for (Language language : Language.values()) {
      WordingFile words = templates.wording(language);
      assertThat(words.sections()).isNotEmpty();
      assertThat(words.terms()).containsKeys("contents", "table", "figure");
      assertThat(words.nouns()).containsKeys("complaints", "months", "remedies");
    }
    assertThat(templates.word()).exists();
    assertThat(templates.paperCss()).isEqualTo(Templates.open(Kind.THEMATIC, null).paperCss());
  }

  @Test
  void theLookOfTheThematicReportIsThatOfAll() throws IOException {
    put("thematic/report.css", "body { color: green }");
    assertThat(Templates.under(Kind.ANNUAL, root).css()).contains("green");
    assertThat(Templates.under(Kind.ORGANISATION, root).css()).contains("green");
    put("annual/report.css", "body { color: red }");
    assertThat(Templates.under(Kind.ANNUAL, root).css()).contains("red");
    assertThat(Templates.under(Kind.ORGANISATION, root).css()).contains("green");
  }

  @Test
  void aFolderNamedOnTheCommandLineLooksBesideItself() throws IOException {
    put("thematic/report.css", "body { color: green }");
    put("annual/report-pdf.css", "body { color: blue }");
    Templates templates = Templates.open(Kind.ANNUAL, root.resolve("annual"));
    assertThat(templates.css()).contains("green");
    assertThat(templates.paperCss()).contains("blue");
  }

  @Test
  void anEntryOfAKindsWordingTakesThePlaceOfTheThematicOne() {
    WordingFile annual = Templates.open(Kind.ANNUAL, null).wording(Language.NB);
    WordingFile thematic = Templates.open(Kind.THEMATIC, null).wording(Language.NB);
    assertThat(annual.terms()).isEqualTo(thematic.terms());
    assertThat(annual.tables().get("inputs")).isEqualTo(thematic.tables().get("inputs"));
    assertThat(annual.tables().get("verdicts")).isNotEqualTo(thematic.tables().get("verdicts"));
    assertThat(annual.author()).isEqualTo(thematic.author());
  }

  @Test
  void refusesAFolderThatIsNoTemplates() throws IOException {
    Files.createDirectories(root.resolve("bare"));
    assertThatThrownBy(() -> Templates.open(Kind.ANNUAL, root.resolve("bare")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("wording-en.yaml");
    assertThatThrownBy(() -> Templates.open(Kind.ANNUAL, root.resolve("missing")))
        .isInstanceOf(OperatorException.class);
    assertThatThrownBy(() -> Templates.under(Kind.ANNUAL, root.resolve("bare")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("annual");
  }
}
