package org.redthread.report.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.SampleIssue;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;

class ParticularsFileTest {
  @TempDir Path folder;

  private Issue read(String... changes) {
    return SampleIssue.issue(Stage.DRAFT, Language.EN, folder, changes);
  }

  @Test
  void readsParticularsAndTheRegisterThatTheyName() {
    Issue issue = read();
    assertThat(issue.particulars())
        .hasValueSatisfying(p -> assertThat(p.number()).isEqualTo("999"));
    assertThat(issue.recommendations())
        .extracting(Recommendation::id)
        .containsExactly("owner", "tell");
    assertThat(issue.earlier()).extracting(Recommendation::edition).containsOnly(2021);
  }

  @Test
  void aReportWithoutAFileHasNone() {
    Issue issue = ParticularsFile.issue(Stage.DRAFT, null, "no-such-report", Language.EN);
    assertThat(issue.particulars()).isEmpty();
  }

  @Test
  void namesAnUnknownKeyWithItsLine() {
    assertThatThrownBy(() -> read("number:", "hc-number:"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("imaging.yaml line ")
        .hasMessageContaining("unknown key 'hc-number'");
  }

  @Test
  void refusesTheParticularsOfAnotherReport() {
    assertThatThrownBy(() -> read("report: imaging", "report: discharge"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("it is of 'discharge', not of 'imaging'");
  }

  @Test
  void listsEveryTextThatIsMissingInTheLanguage() {
    assertThatThrownBy(() -> read("en: Mrs A,", "en: '',", "en: Mr B,", "en: '',"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("'cases.mrs-a.name' has no text under 'en'")
        .hasMessageContaining("'cases.mr-b.name' has no text under 'en'");
  }

  @Test
  void refusesTwoCasesOfOneId() {
    assertThatThrownBy(() -> read("id: mr-b", "id: mrs-a"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("two entries have the id 'mrs-a'");
  }
}
