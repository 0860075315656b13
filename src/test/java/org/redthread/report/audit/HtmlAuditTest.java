package org.redthread.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.Language;

class HtmlAuditTest {
  private static final String GOOD = SampleReport.html(Language.EN);

  @ParameterizedTest
  @EnumSource(Language.class)
  void ourReportsHaveNoFault(Language language) {
    assertThat(HtmlAudit.of(SampleReport.html(language))).isEmpty();
  }

  /** What is replaced, by what, and the rule that is then broken. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html lang=\"en-GB\"> | <html> | says its language",
        "(?s)<title>.*?</title> | <title></title> | the page: has a title",
        "<main id=\"report\"> | <div id=\"report\"> | has one main part",
        "</main> | <h1>Again</h1></main> | has one heading of level 1",
        "<h2 id=\"summary\">(.*?)</h2> | <h5 id=\"summary\">$1</h5> | no more than one level below",
        "<meta name=\"viewport\"[^>]*> | <meta> | width of a phone",
        "(?s)<caption.*?</caption> | '' | has a caption",
        "<thead> | <thead></thead><tbody> | has header cells",
        "scope=\"col\" | '' | head a column or a row",
        "</main> | <img src=\"data:x\"></main> | has an alternative text",
        "role=\"img\" | '' | is marked as one image",
        "<title id=\"breadth-title\">.*?</title> | '' | has a name",
        "<desc id=\"breadth-desc\">.*?</desc> | <desc id=\"breadth-desc\">Chart</desc> | says in words what it shows",
        "<desc id=\"funnel-desc\">.*?</desc> | <desc id=\"funnel-desc\">the-chart-of-the-funnel-of-all.png</desc> | described by a person",
        "</main> | <p id=\"report\">x</p></main> | is given once",
        "</main> | <a href=\"#nowhere\">x</a></main> | lands on a place that exists",
        "</main> | <a href=\"#report\"></a></main> | has a text",
        "</main> | <p aria-labelledby=\"nobody\">x</p></main> | the name nobody: exists",
        "</main> | <script>1</script></main> | works without scripts",
        "</main> | <img alt=\"x\" src=\"http://x/y.png\"></main> | is within the file",
        "<a class=\"skip\".*?</a> | '' | skips to the main part",
        "</main> | <p tabindex=\"3\">x</p></main> | keeps the order of the keyboard",
        "class=\"scroll\" tabindex=\"0\" | class=\"scroll\" | can be reached by keyboard",
        "--quiet: #505050 | --quiet: #9a9a9a | stands out from what lies behind it",
        "--wash: #eef2f6 | --wash: #335577 | stands out from what lies behind it",
        "</main> | <p style=\"color: #999\">x</p></main> | stands out from what lies behind it"
      })
  void findsAFaultOfEveryRule(String pattern, String by, String rule) {
    String spoilt = GOOD.replaceFirst(pattern, by);
    assertThat(spoilt).isNotEqualTo(GOOD);
    assertThat(HtmlAudit.of(spoilt)).anyMatch(fault -> fault.contains(rule));
  }

  @Test
  void contrastIsThatOfTheGuideline() {
    assertThat(Contrast.ratio("000", "fff")).isEqualTo(21);
    assertThat(Contrast.ratio("777777", "ffffff")).isBetween(4.47, 4.49);
    assertThat(Contrast.ratio("12436d", "ffffff")).isGreaterThan(9);
  }
}
