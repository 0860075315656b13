package org.redthread.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.report.SampleIssue;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.findings.AfterRemedy;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.Stage;
import org.redthread.run.OperatorException;

/**
 * What an analyst wrote, in the report: cases, conclusions, recommendations, what happened since.
 */
class IssueBlocksTest {
  @TempDir Path folder;

  private Report report(Language language, String... changes) {
    return report(
        SampleReport.findings(),
        SampleIssue.issue(Stage.DRAFT, language, folder, changes),
        language);
  }

  private static Report report(Findings findings, Issue issue, Language language) {
    return Composer.compose(findings, SampleReport.TEMPLATES.wording(language), language, issue);
  }

  private static List<String> lines(Report report, String section) {
    return report.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> s.blocks().stream())
        .flatMap(block -> line(block, report))
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }

  private static Stream<String> line(Block block, Report report) {
    if (block instanceof Block.Paragraph p) {
      String number = p.numbered() ? report.numbering().number(p.id()) + " " : "";
      return Stream.of(number + Inline.plain(p.text(), report.numbering()));
    }
    return block instanceof Block.Heading h
        ? Stream.of(Inline.plain(h.text(), report.numbering()))
        : Stream.empty();
  }

  @Test
  void comesInTheOrderGiven() {
    assertThat(report(Language.EN).sections())
        .extracting(Section::id)
        .containsExactly(
            "foreword",
            "summary",
            "introduction",
            "limits",
            "breadth-section",
            "failing-imaging-not-acted-on",
            "failing-imaging-reporting-delay",
            "failing-imaging-misread",
            "failing-imaging-not-communicated",
            "organisations",
            "cases",
            "since",
            "conclusions",
            "recommendations",
            "method",
            "data-quality",
            "statistics",
            "glossary",
            "provenance");
  }

  @Test
  void theForewordHasNoNumbers() {
    assertThat(lines(report(Language.EN), "foreword"))
        .hasSize(4)
        .endsWith("The Ombudsman", "Office of the Ombudsman")
        .noneMatch(line -> line.matches("[0-9].*"));
  }

  @Test
  void casesHaveInitialsAndNumberedParagraphs() {
    List<String> cases = lines(report(Language.EN), "cases");
    assertThat(cases)
        .contains(
            "Mrs A: a shadow on the lung",
            "10.2 The complaint was about Lunterby Hospitals Trust. It falls under ‘Results not acted on’.",
            "10.6 The complaint was about an organisation that is not named. It falls under ‘Delay in reporting’.")
        .anyMatch(line -> line.startsWith("10.5 Lunterby Hospitals Trust accepted"));
  }

  @Test
  void aFailingLeadsToItsCases() {
    assertThat(lines(report(Language.EN), "failing-imaging-not-acted-on"))
        .anyMatch(line -> line.endsWith("is told in the case of Mrs A (paragraph 10.3)."));
    assertThat(lines(report(Language.EN), "failing-imaging-misread"))
        .noneMatch(line -> line.contains("in the case of"));
  }

  @Test
  void conclusionsReferBackToParagraphsAndFigures() {
    assertThat(lines(report(Language.EN), "conclusions").get(0))
        .startsWith("12.1 That important findings are seen")
        .endsWith("It rests on paragraph 1.2, paragraph 5.1 and Figure 1.");
    assertThat(lines(report(Language.NB), "conclusions").get(1))
        .endsWith("Det bygger på avsnitt 10.4.");
  }

  @Test
  void recommendationsSayWhoWhatHowAndWhen() {
    assertThat(lines(report(Language.EN), "recommendations"))
        .containsExactly(
            "13.1 This report makes 2 recommendations. Each says who is asked to do what, by when, and how it can be seen that it has been done. The next report on this theme will say what became of them.",
            "Recommendation 1: Invented Department of Health",
            "13.2 Change the guidance so that every unexpected finding has a named clinician until it has been dealt with.",
            "13.3 How it can be seen that it has been done: The guidance says so, and the yearly audit asks for it.",
            "13.4 It should be done by 31 December 2025. It rests on paragraph 12.1 and paragraph 12.2.",
            "Recommendation 2: All hospital trusts",
            "13.5 Tell patients what an image showed at the same time as the clinician who asked for it.",
            "13.6 How it can be seen that it has been done: In a sample each quarter, at least 95 in 100 patients were told within two weeks.",
            "13.7 It should be done by 30 June 2026. It rests on paragraph 10.4 and paragraph 10.8.");
  }

  @Test
  void oneRecommendationIsSpokenOfInTheSingular() {
    String second = "  - id: tell\n    edition: 2025";
    String later = "  - id: tell\n    edition: 2030";
    assertThat(lines(report(Language.EN, second, later), "recommendations").get(0))
        .contains("makes 1 recommendation. It says who")
        .endsWith("what became of it.");
    assertThat(lines(report(Language.NB, second, later), "recommendations").get(0))
        .contains("gir 1 anbefaling. Den sier hvem")
        .endsWith("hva det ble av den.");
  }

  @Test
  void recommendationsOfEarlierEditionsAreCarriedInWithTheirStatus() {
    Report report = report(Language.EN);
    Block.Table table =
        (Block.Table)
            report
                .blocks()
                .filter(
                    b ->
                        b instanceof Block.Table t
                            && t.id().equals("table-earlier-recommendations"))
                .findFirst()
                .orElseThrow();
    assertThat(table.rows())
        .extracting(row -> Inline.plain(row.cells().get(3), report.numbering()))
        .containsExactly("Met", "Met in part");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 0 | 0 | ",
        "EN | 1 | 0 | 1 remedy has fallen due, at 1 organisation.",
        "EN | 2 | 0 | 2 remedies have fallen due, at 2 organisations.",
        "EN | 1234 | 1 | 1,234 remedies have fallen due, at 1,234 organisations.",
        "NB | 1 | 0 | er fristen ute for 1 tiltak, ved 1 virksomhet.",
        "NB | 2 | 2 | er fristen ute for 2 tiltak, ved 2 virksomheter.",
      })
  void saysWhatHappenedAfterRemedies(Language language, long due, long again, String expected) {
    Findings findings =
        SampleReport.findings().with(List.of(new AfterRemedy("imaging", due, again, due, again)));
    List<String> since = lines(report(findings, Issue.draft(), language), "since");
    if (due == 0) {
      assertThat(since).isEmpty();
      return;
    }
    assertThat(since).hasSize(2);
    assertThat(since.get(0)).endsWith(expected);
    assertThat(since.get(1))
        .contains(
            again == 0
                ? (language == Language.EN ? "After none of them" : "Etter ingen av dem")
                : (language == Language.EN ? "After 1 of them" : "Etter 2 av dem"));
  }

  @Test
  void saysWhichIdLeadsNowhere() {
    assertThatThrownBy(() -> report(Language.EN, "[case-mrs-a-2]", "[case-mrs-z-2]"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("'case-mrs-z-2'");
  }

  @Test
  void saysWhichOrganisationTheFindingsDoNotHave() {
    assertThatThrownBy(() -> report(Language.EN, "organisation: T001", "organisation: T999"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("Case 'mrs-a'")
        .hasMessageContaining("T999");
  }
}
