package org.redthread.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.disclosure.Disclosed;
import org.redthread.report.disclosure.Policy;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;

/** What the annual report and the letter say, sentence by sentence, in both languages. */
class YearReportTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  /** Where no organisation can be compared there is nothing to draw, and nothing is said of it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutOrganisationsFunnelAndBarsAreLeftOut(Language language) throws IOException {
    ObjectNode json = (ObjectNode) Yaml.json().readTree(Files.readString(SampleReport.FINDINGS));
    json.putArray("organisations");
    ((ObjectNode) json.get("funnel")).putArray("points");
    Report with = SampleYear.report(SampleReport.findings(), language);
    Report without =
        SampleYear.report(
            FindingsFile.read(Files.writeString(folder.resolve("f.json"), json.toString())),
            language);
    assertThat(ids(with)).contains("funnel", "organisation-ratios", "heat-map");
    assertThat(ids(without)).contains("heat-map").doesNotContain("funnel", "organisation-ratios");
    assertThat(paragraphs(with) - paragraphs(without)).isPositive();
  }

  private static List<String> ids(Report report) {
    return report
        .blocks()
        .filter(Block.Picture.class::isInstance)
        .map(b -> ((Block.Picture) b).id())
        .toList();
  }

  private static long paragraphs(Report report) {
    return report.sections().stream()
        .filter(section -> section.id().equals("organisations"))
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .count();
  }

  private static final Findings ANNUAL = SampleYear.findings(Kind.ANNUAL);
  private static final Findings LETTER = SampleYear.findings(Kind.ORGANISATION);

  private static List<String> said(Findings findings, Language language, String section) {
    Report report = SampleYear.report(findings, language);
    return said(
        report,
        report.sections().stream().filter(s -> s.id().equals(section)).findFirst().orElseThrow());
  }

  private static List<String> said(Report report, Section section) {
    return section.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(b -> Inline.plain(((Block.Paragraph) b).text(), report.numbering()))
        .map(text -> text.replace('\u00a0', ' '))
        .toList();
  }

  private static String all(Findings findings, Language language) {
    Report report = SampleYear.report(findings, language);
    return report.sections().stream()
        .flatMap(s -> said(report, s).stream())
        .collect(Collectors.joining("\n"));
  }

  private static Findings letter(String id) {
    return SampleYear.gathering(SampleYear.panel()).letter(id);
  }

  @Test
  void anAnnualReportSaysHowManyCameIn() {
    assertThat(said(ANNUAL, Language.EN, "volumes"))
        .containsExactly(
            "482 complaints were received in the 12 months from 1 January 2024 to 31 December 2024. Counted are complaints about an organisation that could be identified; what had to be left out is told in Annex B.",
            "Table 1 sets each month beside the same month a year before, so that seasons do not pass for change.",
            "For organisations whose activity is known, this is 400.0 per 100,000 of activity (95% interval 363.2 to 439.6).",
            "Every letter counts. Had letters with the same text, such as those of a campaign, counted once at each organisation, there would be 4 complaints fewer over all years.",
            "Figure 1 shows all months of the counts. Of 24 months, 2 stand out as unusually high and 22 as unusually low.");
    assertThat(said(ANNUAL, Language.NB, "volumes").get(0))
        .isEqualTo(
            "482 klager kom inn i perioden på 12 måneder fra 1. januar 2024 til 31. desember 2024. Her telles klager på en virksomhet som lot seg identifisere; hva som måtte holdes utenfor, står i vedlegg B.");
  }

  @Test
  void anAnnualReportSaysHowTheyEnded() {
    assertThat(said(ANNUAL, Language.EN, "outcomes"))
        .containsExactly(
            "18 complaints were closed in the year, whenever received. 2 complaints have no closing date by the end of it.",
            "In the year before, 4 complaints were closed.",
            "16 complaints were decided on the substance: 11 complaints were upheld, wholly or in part, which is 68.8% (95% interval 44.4% to 85.8%).");
    assertThat(said(ANNUAL, Language.NB, "outcomes").get(2))
        .isEqualTo(
            "16 klager ble avgjort i realiteten: 11 klager fikk medhold, helt eller delvis, som er 68,8 % (95 %-intervall 44,4 % til 85,8 %).");
  }

  @Test
  void aLetterNamesItsOrganisationAndNoOther() {
    for (Language language : Language.values()) {
      String text = all(LETTER, language);
      assertThat(text).contains(SampleYear.LONG_NAME).doesNotContain("Klinikk");
      assertThat(SampleYear.report(LETTER, language).letter()).isTrue();
    }
    assertThat(said(LETTER, Language.EN, "peers").get(1))
        .isEqualTo(
            "Your organisation stands out in 1 failing. This is a question to you, and not a finding: we would like to know how you see it.");
    assertThat(said(LETTER, Language.NB, "peers").get(1))
        .isEqualTo(
            "Virksomheten skiller seg ut på 1 sviktområde. Dette er et spørsmål til dere, og ingen konklusjon: vi vil gjerne vite hvordan dere ser det.");
  }

  @Test
  void aLetterIsGrammaticalAtNoneOneAndTwo() {
    assertThat(said(letter("Z"), Language.EN, "year"))
        .contains(
            "We received no complaints about Klinikk zø in this time.",
            "In the like 12 months of the year before we received 1 complaint, and in those of this year no complaints.");
    assertThat(said(letter("Z"), Language.NB, "year"))
        .contains(
            "Vi mottok ingen klager på Klinikk zø i denne tiden.",
            "I de samme månedene året før mottok vi 1 klage, og i disse månedene i år ingen klager.");
    assertThat(said(letter("Y"), Language.EN, "failings"))
        .containsExactly(
            "No failing was described in three complaints or more, so none is listed: nobody who complained shall be recognised.",
            "2 failings were described in one or two complaints each, and are not listed.");
    Findings one = SampleYear.gathering(SampleYear.single()).letter("A");
    assertThat(said(one, Language.EN, "year"))
        .contains("We received 1 complaint about " + SampleYear.LONG_NAME + " in this time.");
    assertThat(said(one, Language.EN, "failings"))
        .contains("1 failing was described in one or two complaints, and is not listed.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nobodyComplainedIsAReportToo(Language language) {
    Findings empty = SampleYear.gathering(SampleYear.empty()).annual();
    Report report = SampleYear.report(empty, language);
    assertThat(report.sections()).allMatch(s -> !s.blocks().isEmpty());
    assertThat(said(report, report.sections().get(1)).get(0))
        .startsWith(
            language == Language.EN ? "No complaints were received" : "Ingen klager kom inn");
    assertThat(all(SampleYear.gathering(SampleYear.empty()).letter("A"), language)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void oneOrganisationAloneHasNoPeers(Language language) {
    Findings one = SampleYear.gathering(SampleYear.single()).letter("A");
    assertThat(said(one, language, "peers"))
        .containsExactly(
            language == Language.EN
                ? "There are too few complaints to set your organisation beside others."
                : "Det er for få klager til å holde virksomheten opp mot andre.");
    assertThat(all(SampleYear.gathering(SampleYear.single()).annual(), language))
        .contains(language == Language.EN ? "1 complaint was received" : "1 klage kom inn");
  }

  @Test
  void aYearThatIsNotWholeSaysSo() {
    Findings young = SampleYear.gathering(SampleYear.panel(7)).annual();
    assertThat(said(young, Language.EN, "summary"))
        .contains(
            "The year is not whole. The counts cover 7 months, and no figure in this report may be set beside that of a full year.",
            "No complaints of the year before are known that these could be compared with.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPlaceholderIsLeftAndNoSpaceIsDoubled(Language language) {
    for (Findings findings : List.of(ANNUAL, LETTER, letter("Y"), letter("Z"))) {
      assertThat(all(findings, language)).doesNotContain("{", "}", "  ", " .", " ,");
    }
  }

  /** It would leave counts of named organisations as they are, and say that it had not. */
  @Test
  void thePolicyOfSmallNumbersIsRefusedWhereItDoesNotReach() {
    assertThatThrownBy(() -> Disclosed.of(ANNUAL, Policy.HES))
        .isInstanceOf(OperatorException.class);
    assertThatThrownBy(() -> Disclosed.of(LETTER, Policy.HES))
        .isInstanceOf(OperatorException.class);
    assertThat(Disclosed.of(LETTER, Policy.CASEWORK).findings()).isEqualTo(LETTER);
  }
}
