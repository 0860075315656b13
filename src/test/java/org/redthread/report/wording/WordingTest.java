package org.redthread.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Quarter;
import org.redthread.report.findings.Unit;
import org.redthread.run.OperatorException;

class WordingTest {
  private static Wording wording(Language language) {
    return new Wording(language, SampleReport.TEMPLATES.wording(language).nouns());
  }

  @ParameterizedTest
  @CsvSource({
    "EN,0,no complaints",
    "EN,1,1 complaint",
    "EN,2,2 complaints",
    "EN,1234567,'1,234,567 complaints'",
    "NB,0,ingen klager",
    "NB,1,1 klage",
    "NB,2,2 klager",
    "NB,1234567,1 234 567 klager"
  })
  void countsInCorrectGrammar(Language language, long count, String expected) {
    Fact fact = Fact.count("x", count, Unit.COMPLAINTS);
    assertThat(wording(language).phrase(fact)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN", "NB"})
  void hasANounForEveryCountedUnit(Language language) {
    for (Unit unit : Unit.values()) {
      if (unit.counts()) {
        assertThat(wording(language).phrase(Fact.count("x", 2, unit))).startsWith("2 ");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EN,RATIO,1.5,1.50",
    "NB,RATIO,1.5,'1,50'",
    "EN,PROBABILITY,0.0004,< 0.001",
    "NB,PROBABILITY,0.02,'0,020'",
    "EN,PERCENT,95,95",
    "NB,EXPECTED,12.34,'12,3'",
    "EN,NUMBER,0.05,0.05"
  })
  void writesDecimalsByUnitAndLanguage(
      Language language, Unit unit, double value, String expected) {
    assertThat(wording(language).number(value, unit)).isEqualTo(expected);
  }

  @Test
  void writesDatesAndQuartersByLanguage() {
    LocalDate day = LocalDate.of(2025, 3, 1);
    assertThat(wording(Language.EN).date(day)).isEqualTo("1 March 2025");
    assertThat(wording(Language.NB).date(day)).isEqualTo("1. mars 2025");
    assertThat(wording(Language.NB).quarter(new Quarter(2025, 3))).isEqualTo("3. kvartal 2025");
  }

  @ParameterizedTest
  @CsvSource({"0,none", "1,one", "2,many"})
  void agreesWithTheFigure(int count, String expected) {
    var quantity = new Fact.Quantity("x", count, Unit.ROWS);
    assertThat(Wording.agree(quantity, List.of("none", "one", "many"))).isEqualTo(expected);
  }

  @Test
  void keepsTheIdOfEachFigureInTheSentence() {
    assertThat(fill("At least {at-least-organisations.n} of {exposed-organisations}."))
        .contains(
            new Inline.Amount("verdict/imaging/at-least-organisations", "63", 63),
            new Inline.Amount("verdict/imaging/exposed-organisations", "120 organisations", 120));
  }

  @Test
  void writesMonthsByLanguage() {
    assertThat(wording(Language.EN).month(YearMonth.of(2025, 3))).isEqualTo("March\u00a02025");
    assertThat(wording(Language.NB).month(YearMonth.of(2025, 3))).isEqualTo("mars\u00a02025");
  }

  /** One of the failings is raised in no region. */
  @Test
  void aFigureThatOpensASentenceHasACapital() {
    assertThat(
            plain(
                    "See. {verdict/imaging/not-communicated/regions} here, {verdict/imaging/not-communicated/regions}.")
                .replace('\u00a0', ' '))
        .isEqualTo("See. No regions here, no regions.");
    assertThat(plain("{verdict/imaging/not-communicated/regions}")).isEqualTo("No regions");
  }

  private static String plain(String template) {
    return fill(template).stream()
        .map(i -> i instanceof Inline.Amount a ? a.text() : ((Inline.Words) i).text())
        .reduce("", String::concat);
  }

  /** A commit is not a sentence: dc0fb99 is another than Dc0fb99. */
  @Test
  void aCodeIsPrintedAsItIs() {
    WordingFile words = SampleReport.TEMPLATES.wording(Language.EN);
    var findings = SampleReport.findings();
    Phrases phrases = new Phrases(words, wording(Language.EN), Facts.of(findings));

    assertThat(phrases.code("theme/id")).containsExactly(new Inline.Words("imaging"));
  }

  @Test
  void whatContinuesAFigureHasNoCapital() {
    WordingFile words = SampleReport.TEMPLATES.wording(Language.EN);
    var findings = SampleReport.findings();
    Phrases phrases = new Phrases(words, wording(Language.EN), Facts.of(findings));

    assertThat(
            phrases.continued(
                "{window-complaints?complaint|complaints} about it", Scope.of(findings)))
        .first()
        .isEqualTo(new Inline.Words("complaints"));
  }

  @Test
  void aReferenceKnowsWhetherItOpensASentence() {
    assertThat(fill("{@breadth} shows it ({@breadth}). {@breadth} again."))
        .filteredOn(Inline.Reference.class::isInstance)
        .containsExactly(
            new Inline.Reference("breadth", true),
            new Inline.Reference("breadth", false),
            new Inline.Reference("breadth", true));
  }

  /** Beside ‘these’ quotation marks. */
  @ParameterizedTest
  @ValueSource(strings = {"thematic", "annual", "organisation"})
  void anEnglishWordingHasTypographersApostrophes(String kind) throws IOException {
    Path file = Path.of("reports-templates", kind, "wording-en.yaml");

    assertThat(Files.readAllLines(file))
        .filteredOn(line -> !line.strip().startsWith("#"))
        .noneMatch(line -> line.matches(".*[a-z]'[a-z].*"));
  }

  @Test
  void noLineEndsBetweenANumberAndItsPerCentSign() {
    assertThat(plain("med {method/confidence.n} % konfidens, 95 %-intervall"))
        .contains("\u00a0% konfidens, 95\u00a0%-intervall");
  }

  @Test
  void refusesAPlaceholderThatTheFindingsDoNotHave() {
    assertThatThrownBy(() -> fill("{complaint-count}"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("{complaint-count}");
  }

  private static List<Inline> fill(String template) {
    WordingFile words = SampleReport.TEMPLATES.wording(Language.EN);
    var findings = SampleReport.findings();
    return new Phrases(words, wording(Language.EN), Facts.of(findings))
        .fill(template, Scope.of(findings.theme()));
  }
}
