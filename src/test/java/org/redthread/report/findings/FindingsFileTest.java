package org.redthread.report.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.run.OperatorException;

class FindingsFileTest {
  @TempDir Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    Findings findings = SampleReport.findings();
    Path copy = Files.writeString(folder.resolve("f.json"), FindingsFile.write(findings));
    assertThat(FindingsFile.read(copy)).isEqualTo(findings);
  }

  @Test
  void namesAnUnknownKeyAndItsLineButNoValue() throws IOException {
    String text = Files.readString(SampleReport.FINDINGS);
    Path file =
        Files.writeString(folder.resolve("f.json"), text.replaceFirst("\"as_at\"", "\"as_of\""));
    assertThatThrownBy(() -> FindingsFile.read(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("key 'as_of'")
        .hasMessageContaining("line ")
        .hasMessageNotContaining("2025-12-31");
  }

  /** Files of earlier versions say nothing of a kind or a year. */
  @Test
  void findingsWithoutAKindAreOfATheme() throws IOException {
    assertThat(Files.readString(SampleReport.FINDINGS)).doesNotContain("\"kind\"");
    assertThat(SampleReport.findings().kind()).isEqualTo(Kind.THEMATIC);
    assertThat(SampleReport.findings().year()).isEmpty();
  }

  @Test
  void refusesFindingsOfTheYearWithoutOne() throws IOException {
    String text = Files.readString(SampleReport.FINDINGS).stripTrailing();
    String other = text.substring(0, text.length() - 1) + ", \"kind\": \"ANNUAL\"}";
    Path file = Files.writeString(folder.resolve("f.json"), other);
    assertThatThrownBy(() -> FindingsFile.read(file)).isInstanceOf(OperatorException.class);
  }

  @Test
  void refusesAYearWhoseRemediesAreCountedByFailingAlone() throws IOException {
    String text = FindingsFile.write(SampleYear.findings(Kind.ANNUAL));
    String all = "\\{[^{}]*\"node\"\\s*:\\s*\"\\*\"[^{}]*\\{[^{}]*}[^{}]*},\\s*";
    String earlier = text.replaceFirst(all, "");
    assertThat(earlier).hasSizeLessThan(text.length()).contains("\"remedies\"");
    Path file = Files.writeString(folder.resolve("annual.json"), earlier);
    assertThatThrownBy(() -> FindingsFile.read(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("annual.json line ")
        .hasMessageContaining("of this version (key 'year'); run redthread nightly again.");
  }

  @Test
  void refusesRowsThatDoNotReconcile() {
    assertThatThrownBy(() -> new DataQuality.Line("s", "f.csv", 10, 7, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesMoreOrganisationsThanWereExposed() {
    assertThatThrownBy(() -> new BreadthPoint(new Quarter(2024, 1), 11, 10, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysSinceWhenTheBoundHasStoodAboveZero() {
    assertThat(SampleReport.findings().sinceRaised().orElseThrow().quarter())
        .isEqualTo(Quarter.parse("2022-Q4"));
  }

  @Test
  void givesEveryFactAnIdOfItsOwn() {
    Findings findings = SampleReport.findings();
    assertThat(findings.facts().map(Fact::id)).doesNotHaveDuplicates().hasSizeGreaterThan(1500);
    assertThat(Facts.of(findings).quantity("verdict/imaging/at-least-organisations").value())
        .isEqualTo(63);
    assertThat(Facts.of(findings).find("latest/at-least").orElseThrow().id())
        .isEqualTo("breadth/2025-Q4/at-least");
  }
}
