package org.redthread.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.AxePage;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;

/** The report in a real browser, judged by axe-core. */
class HtmlAxeTest {

  @ParameterizedTest
  @CsvSource({"EN, 1280", "NB, 500"})
  void theReportHasNoViolations(Language language, int width) {
    AxePage page = AxePage.of(SampleReport.html(language), width);
    assertThat(page.violations()).isEmpty();
    assertThat(page.rules()).isGreaterThan(25);
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL, NB, 768",
    "ANNUAL, EN, 1280",
    "ORGANISATION, EN, 360",
    "ORGANISATION, NB, 1280"
  })
  void reportsOfAYearHaveNone(Kind kind, Language language, int width) {
    String html =
        HtmlWriter.write(
            SampleYear.report(SampleYear.findings(kind), language),
            SampleYear.templates(kind).css());
    assertThat(AxePage.of(html, width).violations()).isEmpty();
  }

  @Test
  void faultsPlantedInTheReportAreFound() {
    String html =
        SampleReport.html(Language.EN)
            .replaceFirst("<html lang=\"en-GB\">", "<html>")
            .replaceFirst("</main>", "<img src=\"x.png\"><p style=\"color:#aaa\">faint</p></main>");
    assertThat(AxePage.of(html, 1280).violations())
        .anyMatch(v -> v.startsWith("html-has-lang:"))
        .anyMatch(v -> v.startsWith("image-alt:"))
        .anyMatch(v -> v.startsWith("color-contrast:"));
  }
}
