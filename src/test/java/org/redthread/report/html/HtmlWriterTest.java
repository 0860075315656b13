package org.redthread.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.Language;

class HtmlWriterTest {
  private static Document html(Language language) {
    return Jsoup.parse(SampleReport.html(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasOneMainOneTitleAndALanguage(Language language) {
    Document html = html(language);
    assertThat(html.select("main")).hasSize(1);
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("html").attr("lang")).isEqualTo(language.tag());
    assertThat(html.title()).isNotBlank();
  }

  @Test
  void headingsDescendWithoutSkips() {
    int level = 0;
    for (Element heading : html(Language.EN).select("h1,h2,h3,h4")) {
      int now = heading.tagName().charAt(1) - '0';
      assertThat(now).isLessThanOrEqualTo(level + 1);
      level = now;
    }
  }

  @Test
  void needsNothingBesideItAndNoScripts() {
    Document html = html(Language.EN);
    assertThat(html.select("script, link, iframe, img")).isEmpty();
    assertThat(html.html()).doesNotContain("http://www.example").doesNotContain("src=\"http");
  }

  @Test
  void everyHeaderCellHasAScopeAndEveryTableACaption() {
    Document html = html(Language.EN);
    assertThat(html.select("th:not([scope])")).isEmpty();
    assertThat(html.select("table").size()).isEqualTo(html.select("table > caption").size());
  }

  @Test
  void idsAreDistinctAndEveryLinkLandsOnOne() {
    Document html = html(Language.EN);
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : html.select("a[href^=#]")) {
      assertThat(html.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
  }

  @Test
  void chartsHaveANameAndSayWhatTheyShow() {
    for (Element svg : html(Language.EN).select("figure svg")) {
      assertThat(svg.attr("role")).isEqualTo("img");
      assertThat(svg.select("title").text()).isNotBlank();
      assertThat(svg.select("desc").text()).hasSizeGreaterThan(60);
    }
    assertThat(html(Language.EN).select("figure svg desc").get(0).text())
        .contains("at least 63 of 120 organisations");
  }

  @Test
  void scrollingRegionsCanBeReachedByKeyboard() {
    assertThat(html(Language.EN).select(".scroll:not([tabindex=0][role=region])")).isEmpty();
  }

  @Test
  void skipsToTheReport() {
    assertThat(html(Language.EN).select("body > a.skip").attr("href")).isEqualTo("#report");
  }

  @Test
  void equalFindingsGiveEqualText() {
    assertThat(SampleReport.html(Language.NB)).isEqualTo(SampleReport.html(Language.NB));
  }
}
