package org.redthread.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.SampleIssue;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Cover;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.Stage;

class FirstLeavesTest {
  private static final String EMBARGO =
      "number: \"999\"\nembargo: {date: 2025-03-12, time: \"00:01\", zone: Europe/London}";

  @TempDir Path folder;

  private Cover cover(Stage stage, Language language, String... changes) {
    return cover(SampleIssue.issue(stage, language, folder, changes), language);
  }

  private static Cover cover(Issue issue, Language language) {
    return Composer.compose(
            SampleReport.findings(), SampleReport.TEMPLATES.wording(language), language, issue)
        .cover();
  }

  /** Spaces that do not break as plain ones. */
  private static List<String> spaced(List<String> lines) {
    return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
  }

  @Test
  void theTitlePageSaysBeforeWhomAndUnderWhichPower() {
    assertThat(spaced(cover(Stage.LAID, Language.EN).imprint().presented()))
        .containsExactly(
            "Presented to Parliament pursuant to section 10(4) of the Parliamentary Commissioner Act 1967",
            "Presented to Parliament pursuant to section 14(4) of the Health Service Commissioners Act 1993",
            "Ordered by the House of Commons to be printed on 11 March 2025",
            "HC 999 (Session 2024–25)");
  }

  @Test
  void aSpecialReportToTheStortingIsADocument() {
    Cover cover =
        cover(
            Stage.LAID,
            Language.NB,
            "  - parliamentary-commissioner-act-1967-10-4\n",
            "",
            "health-service-commissioners-act-1993-14-4",
            "saerskilt-melding",
            "\"999\"",
            "\"4:1\"",
            "session: 2024-25",
            "session: 2024-2025");
    assertThat(spaced(cover.imprint().presented()))
        .containsExactly(
            "Særskilt melding til Stortinget i medhold av lov 18. juni 2021 nr. 121 om Stortingets ombud for kontroll med forvaltningen (sivilombudsloven)",
            "Avgitt til Stortinget 11. mars 2025",
            "Dokument 4:1 (2024–2025)");
  }

  @Test
  void eachFormatHasItsOwnNumberOnTheBack() {
    Cover cover = cover(Stage.PUBLISHED, Language.EN);
    assertThat(spaced(cover.imprint().verso("pdf")))
        .contains(
            "© Office of the Ombudsman 2025",
            "This publication is available at https://ombudsman.example/imaging",
            "ISBN 979-9-90000-102-6",
            "Published on 12 March 2025")
        .anyMatch(line -> line.contains("Open Government Licence v3.0"))
        .anyMatch(line -> line.contains("third-party"))
        .noneMatch(line -> line.contains("Crown") || line.contains("{"));
    assertThat(cover.imprint().verso("html")).contains("ISBN 979-9-90000-103-3");
    assertThat(cover.imprint().verso("docx")).hasSameSizeAs(cover.imprint().verso("pdf"));
  }

  @Test
  void aLineWhoseWordsAreMissingGoes() {
    assertThat(cover(Stage.DRAFT, Language.EN, "published: 2025-03-12", "").imprint().verso("pdf"))
        .noneMatch(line -> line.startsWith("Published"));
  }

  @Test
  void anEmbargoComesFirstWithItsDateAndTime() {
    Cover english = cover(Stage.EMBARGOED, Language.EN, "number: \"999\"", EMBARGO);
    assertThat(spaced(english.imprint().embargo()).get(0))
        .isEqualTo("Embargoed until 00:01 on 12 March 2025");
    assertThat(english.imprint().embargo().get(1)).isEqualTo("The time is London time.");
    assertThat(spaced(List.of(english.imprint().running())).get(0))
        .isEqualTo("Embargoed until 00:01 on 12 March 2025");
    assertThat(english.state()).isEqualTo("Embargoed");
    Cover bokmaal = cover(Stage.EMBARGOED, Language.NB, "number: \"999\"", EMBARGO);
    assertThat(spaced(bokmaal.imprint().embargo()).get(0))
        .isEqualTo("Sperrefrist 12. mars 2025 kl. 00:01");
  }

  @Test
  void anExampleIsMarkedInEveryState() {
    for (Stage stage : Stage.values()) {
      Cover cover = cover(stage, Language.EN, "number: \"999\"", EMBARGO);
      assertThat(cover.imprint().notice()).as(stage.name()).contains("An invented example");
      assertThat(cover.state()).as(stage.name()).isNotEmpty();
    }
  }

  @Test
  void aRealLaidReportHasNoMark() {
    Cover cover = cover(Stage.LAID, Language.EN, "\nexample: true", "\nexample: false");
    assertThat(cover.state()).isEmpty();
    assertThat(cover.imprint().notice()).isEmpty();
    assertThat(cover.imprint().running()).isEmpty();
  }

  @Test
  void aDraftWithoutParticularsHasATitlePageOnly() {
    Cover cover = cover(Issue.draft(), Language.EN);
    assertThat(cover.imprint().presented()).isEmpty();
    assertThat(cover.imprint().verso("pdf")).isEmpty();
    assertThat(cover.title()).isEqualTo("Imaging not followed up: what complaints show");
    assertThat(cover.imprint().notice()).startsWith("Draft.");
  }
}
