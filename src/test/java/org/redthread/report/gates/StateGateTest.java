package org.redthread.report.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleIssue;
import org.redthread.report.SampleReport;
import org.redthread.report.compose.Composer;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.Stage;
import org.redthread.run.GateException;

class StateGateTest {
  private static final String EMBARGO =
      "number: \"999\"\nembargo: {date: 2025-03-11, time: \"00:01\", zone: Europe/London}";

  @TempDir Path folder;

  private void pass(Stage stage, List<String> formats, String... changes) {
    Issue issue = SampleIssue.issue(stage, Language.EN, folder, changes);
    StateGate.check(
        issue,
        Composer.compose(
            SampleReport.findings(),
            SampleReport.TEMPLATES.wording(Language.EN),
            Language.EN,
            issue),
        formats);
  }

  private void lay(String... changes) {
    pass(Stage.LAID, List.of("docx", "pdf", "html", "xlsx"), changes);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"DRAFT", "LAID", "PUBLISHED"})
  void aWholeReportPasses(Stage stage) {
    assertThatCode(() -> pass(stage, List.of("docx", "pdf", "html", "xlsx")))
        .doesNotThrowAnyException();
  }

  /** What is changed in the particulars, and the sentence that refuses it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: \"999\" | number: '' | The report has no HC number; give 'number' in the particulars.",
        "session: 2024-25 | session: '' | The report has no session; give 'session' in the particulars.",
        "number: \"999\" | number: HC999 | The number 'HC999' is none of this parliament's; correct 'number' in the particulars.",
        "session: 2024-25 | session: summer | The session 'summer' is none of this parliament's; correct 'session' in the particulars.",
        "pdf: 979-9-90000-102-6 | pdf: 979-9-90000-102-7 | The ISBN for pdf has a wrong check digit; correct it under 'isbn'.",
        "pdf: 979-9-90000-102-6 | pdf: 978-0-00-000000-2 | The ISBN for pdf is a placeholder; correct it under 'isbn'.",
        "pdf: 979-9-90000-102-6 | pdf: 979-9-90000-101-9 | The formats docx and pdf have the same ISBN; each needs its own under 'isbn'.",
        "'pdf: 979-9-90000-102-6, ' | '' | There is no ISBN for pdf; give it under 'isbn', or leave the format out with --formats.",
        "pdf: 979-9-90000-102-6 | pdf: 978-1-5286-2738-2 | The ISBN for pdf is not one kept for examples, which begin with 979-9; an example needs such a one.",
        "example: true | example: false | The ISBN for docx begins with 979-9, which is kept for examples; give the book's own under 'isbn'.",
        "ordered-to-be-printed: 2025-03-11 | ordered-to-be-printed: 2025-03-13 | The order to print of 2025-03-13 is after the publication on 2025-03-12; correct 'ordered-to-be-printed' or 'published'.",
        "ordered-to-be-printed: 2025-03-11 | '' | The report has no date of the order to print; give 'ordered-to-be-printed' in the particulars.",
        "'en: Invented Department of Health, nb: Det oppdiktede helsedepartementet' | '' | Recommendation 'owner' has no addressee; say under 'addressee' who is asked.",
        "signatory: The Ombudsman | signatory: TBC | The placeholder 'TBC' is still in 'foreword-3-2'; replace it.",
        "A report that is sent to a place | XX that is sent to a place | The placeholder 'XX' is still in 'conclusion-ownership'; replace it.",
        "Look at a sample | TODO look at a sample | The placeholder 'TODO' is still in 'table-earlier-recommendations'; replace it.",
        "a shadow on the lung | lorem ipsum | The placeholder 'lorem' is still in",
        "Rules exist | Under embargo until Monday | Words on an embargo are still in 'conclusion-ownership'; delete them.",
        "- parliamentary-commissioner-act-1967-10-4 | - saerskilt-melding | The report has legal bases of two parliaments; keep those of one under 'legal-bases'.",
      })
  void refusesWhatIsAmiss(String there, String instead, String sentence) {
    assertThatThrownBy(() -> lay(there, instead))
        .isInstanceOf(GateException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void refusesAnEmbargoThatIsStillInTheParticulars() {
    assertThatThrownBy(() -> lay("number: \"999\"", EMBARGO))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("The particulars still hold an embargo");
  }

  @Test
  void listsEverythingAtOnce() {
    assertThatThrownBy(
            () ->
                lay(
                    "number: \"999\"",
                    "",
                    "session: 2024-25",
                    "",
                    "available-at:",
                    "#",
                    "Rules exist",
                    "TODO"))
        .isInstanceOf(GateException.class)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(4));
  }

  @Test
  void asksNoNumberForAFormatThatIsNotWritten() {
    assertThatCode(() -> pass(Stage.LAID, List.of("docx"), "pdf: 979-9-90000-102-6, ", ""))
        .doesNotThrowAnyException();
  }

  @Test
  void aReportIsPublishedOnADay() {
    lay("published: 2025-03-12", "");
    assertThatThrownBy(() -> pass(Stage.PUBLISHED, List.of("docx"), "published: 2025-03-12", ""))
        .isInstanceOf(GateException.class)
        .hasMessage("The report has no publication date; give 'published' in the particulars.");
  }

  @Test
  void anEmbargoHasATime() {
    pass(Stage.EMBARGOED, List.of("pdf"), "number: \"999\"", EMBARGO);
    assertThatThrownBy(() -> pass(Stage.EMBARGOED, List.of("pdf")))
        .isInstanceOf(GateException.class)
        .hasMessage(
            "The report has no embargo with date, time and zone; give 'embargo' in the particulars.");
  }
}
