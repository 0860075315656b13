package org.redthread.report.gates;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleIssue;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.Stage;
import org.redthread.run.GateException;

class PrivacyGateTest {
  private static final String EN = "The report was sent to a ward that she had already left.";
  private static final String NB =
      "Sykehuset sendte beskrivelsen til en avdeling som hun alt hadde forlatt.";

  @TempDir Path folder;

  private void check(Language language, String... changes) {
    PrivacyGate.check(
        SampleIssue.issue(Stage.DRAFT, language, folder, changes),
        SampleReport.findings(),
        language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void initialsPass(Language language) {
    assertThatCode(() -> check(language)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The report went to Mrs Margaret Thistlewood. | PERSON | Thistlewood",
        "EN | Her NHS number is 943 476 5919. | NHS_NUMBER | 943",
        "EN | She was born on 4 March 1951 and lived alone. | BIRTH_DATE | 1951",
        "EN | She lives at 12 High Street, LS1 4DY. | POSTCODE | LS1",
        "EN | Call her on 07700 900123 for more. | PHONE | 900123",
        "NB | Svaret gikk til Kari Nordmann. | PERSON | Nordmann",
        "NB | Fødselsnummeret hennes er 01010750160. | BIRTH_NUMBER | 010107",
        "NB | Skriv til henne på kari@example.no. | EMAIL | kari",
      })
  void refusesWhoeverCanBeFoundAndSaysTheKindButNotTheWords(
      Language language, String sentence, String kind, String value) {
    assertThatThrownBy(() -> check(language, language == Language.EN ? EN : NB, sentence))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("Case 'mrs-a' holds what may point to a person")
        .hasMessageContaining(kind)
        .hasMessageNotContaining(value);
  }

  @Test
  void refusesACaseThatIsCalledByAName() {
    assertThatThrownBy(() -> check(Language.EN, "en: Mrs A,", "en: Mrs Thistlewood,"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("Case 'mrs-a' is not called by initials")
        .hasMessageNotContaining("Thistlewood");
  }

  @Test
  void takesTheAnalystsWordForAWordThatIsNoName() {
    String story = "Brevet ble skrevet av Solvind, som er systemet for journaler.";
    assertThatThrownBy(() -> check(Language.NB, NB, story)).isInstanceOf(GateException.class);
    assertThatCode(
            () ->
                check(
                    Language.NB,
                    NB,
                    story,
                    "    organisation: T001",
                    "    organisation: T001\n    not-names: [Solvind]"))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnIdentifierAnywhereElse() {
    assertThatThrownBy(
            () -> check(Language.EN, "Rules exist,", "NHS number 943 476 5919 shows it,"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("'conclusions.ownership.text' of the particulars")
        .hasMessageContaining("NHS_NUMBER")
        .hasMessageNotContaining("943");
  }
}
