package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.charts.Chart;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Language;

/** A number exists once: sentence, table, chart and alternative text resolve to the same figure. */
class SameNumberTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureOfTheHtmlIsTheFigureOfTheFindings(Language language) {
    Document html = Jsoup.parse(SampleReport.html(language));
    assertThat(html.select("data[data-fact]")).hasSizeGreaterThan(1000);
    assertThat(mismatches(html)).isEmpty();
  }

  @Test
  void aPlantedMismatchIsCaught() {
    Document html = Jsoup.parse(SampleReport.html(Language.EN));
    Element figure = html.select("data[data-fact=verdict/imaging/at-least-organisations]").get(0);
    figure.attr("value", "64.0");
    assertThat(mismatches(html)).containsExactly("verdict/imaging/at-least-organisations");
  }

  private static List<String> mismatches(Document html) {
    Facts facts = Facts.of(SampleReport.findings());
    return html.select("data[data-fact]").stream()
        .filter(
            e -> Double.parseDouble(e.attr("value")) != facts.quantity(e.attr("data-fact")).value())
        .map(e -> e.attr("data-fact"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFigureIsWrittenWithTheSameDigitsEverywhere(Language language) {
    Map<String, String> digits = new TreeMap<>();
    for (Inline.Amount amount : amounts(SampleReport.report(language))) {
      String seen = digits.putIfAbsent(amount.fact(), number(amount.text()));
      if (seen != null && !seen.isEmpty() && !number(amount.text()).isEmpty()) {
        assertThat(number(amount.text())).as(amount.fact()).isEqualTo(seen);
      }
    }
    assertThat(digits).hasSizeGreaterThan(800);
  }

  @Test
  void chartsDrawTheFiguresOfTheFindings() {
    Facts facts = Facts.of(SampleReport.findings());
    Report report = SampleReport.report(Language.EN);
    assertThat(charts(report).map(Chart::getClass).map(Class::getSimpleName))
        .containsExactly("Breadth", "Xmr", "Tiles", "FunnelPlot", "HeatMap", "Bars");
    charts(report).flatMap(c -> c.facts().stream()).forEach(facts::quantity);
    Chart.Breadth breadth = (Chart.Breadth) charts(report).findFirst().orElseThrow();
    for (Chart.Bar bar : breadth.bars()) {
      assertThat(bar.atLeast().value()).isEqualTo(facts.quantity(bar.atLeast().fact()).value());
    }
  }

  private static Stream<Chart> charts(Report report) {
    return report
        .blocks()
        .filter(Block.Picture.class::isInstance)
        .map(b -> ((Block.Picture) b).chart());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wordAndHtmlHoldTheSameFiguresInTheSameOrder(Language language) throws IOException {
    Document html = Jsoup.parse(SampleReport.html(language));
    List<String> inHtml = html.select("main td").stream().map(Element::text).toList();
    List<String> inWord = new ArrayList<>();
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(SampleReport.docx(language)))) {
      word.getTables().stream()
          .flatMap(t -> t.getRows().stream().skip(1))
          .flatMap(r -> r.getTableCells().stream().skip(1))
          .forEach(c -> inWord.add(c.getText().replace(' ', ' ')));
    }
    assertThat(inWord)
        .isEqualTo(inHtml.stream().map(t -> t.replace(' ', ' ')).toList())
        .hasSizeGreaterThan(1000);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyParagraphOfTheModelStandsInTheWordDocument(Language language) throws IOException {
    Report report = SampleReport.report(language);
    try (XWPFDocument word =
            new XWPFDocument(new ByteArrayInputStream(SampleReport.docx(language)));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      String all = text.getText().replaceAll("\\[footnoteRef:\\d+]", "");
      report
          .blocks()
          .filter(Block.Paragraph.class::isInstance)
          .map(b -> Inline.plain(((Block.Paragraph) b).text(), report.numbering()))
          .forEach(paragraph -> assertThat(all).contains(paragraph));
    }
  }

  private static String number(String text) {
    return text.replaceAll("[^0-9.,<]", "");
  }

  private static List<Inline.Amount> amounts(Report report) {
    return report
        .blocks()
        .flatMap(SameNumberTest::inlines)
        .filter(Inline.Amount.class::isInstance)
        .map(Inline.Amount.class::cast)
        .toList();
  }

  private static Stream<Inline> inlines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().stream();
    }
    if (block instanceof Block.Table table) {
      return table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(List::stream);
    }
    if (block instanceof Block.Picture picture) {
      return Stream.concat(picture.alt().stream(), picture.caption().stream());
    }
    return Stream.empty();
  }
}
