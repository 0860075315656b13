package org.redthread.report.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Kind;

/** Each slip an analyst can make in a template is named with its place, all of them at once. */
class TemplateProofTest {
  private static final Path BUNDLED = Path.of("reports-templates/thematic");

  @TempDir Path templates;
  private Path thematic = BUNDLED;

  @BeforeEach
  void copy() throws IOException {
    thematic = Files.createDirectory(templates.resolve("thematic"));
    try (Stream<Path> files = Files.list(BUNDLED)) {
      for (Path file : files.toList()) {
        Files.copy(file, thematic.resolve(file.getFileName()));
      }
    }
  }

  private List<String> proof() {
    return new TemplateProof(thematic).of(List.of(thematic));
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = thematic.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void theTemplatesThatComeWithTheProgramHaveNoFault() {
    List<Path> all = TemplateProof.reports(Path.of("reports-templates"));
    assertThat(all).hasSize(3).contains(BUNDLED);
    assertThat(new TemplateProof(BUNDLED).of(all)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {population/complaints} received|{population/compliants} received|section 'summary', block 1: 'paragraph' names 'population/compliants'
          {@limits}|{@limitations}|section 'summary', block 4: 'paragraph' points with {@limitations} at nothing
          {^ratio}|{^ratios}|uses the footnote {^ratios}
          table: evidence|table: evidences|there is no table 'evidences'
          chart: funnel|chart: tunnel|there is no chart 'tunnel'
          if-present: regions/compared|if-present: regions/compare|'if-present' names 'regions/compare'
          asks whether complaints|asks {whether complaints|has a brace without its other half
          """)
  void aSlipInASectionIsNamedWithItsPlace(String from, String to, String message)
      throws IOException {
    change("wording-en.yaml", from, to);
    assertThat(proof())
        .anySatisfy(p -> assertThat(p).contains("wording-en.yaml line ").contains(message));
  }

  @Test
  void aTermThatTheProgramNeedsIsMissed() throws IOException {
    change("wording-en.yaml", "  contents: Contents\n", "");
    change("wording-nb.yaml", "  contents: Innhold\n", "");
    assertThat(proof())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p).contains("'terms' lacks 'contents'"));
  }

  @Test
  void aFootnoteThatNothingUsesIsNamed() throws IOException {
    change("wording-en.yaml", "{^ratio}", "");
    assertThat(proof()).singleElement().asString().contains("the footnote 'ratio' is never used");
  }

  @Test
  void wordsForAChartThatDoesNotExistAreNamed() throws IOException {
    change(
        "wording-en.yaml",
        "\n  heat-map:\n    caption: \"Ratio",
        "\n  heatmap:\n    caption: \"Ratio");
    assertThat(proof())
        .anySatisfy(p -> assertThat(p).contains("'charts' has words for 'heatmap'"))
        .anySatisfy(p -> assertThat(p).contains("the chart 'heat-map' has no caption"));
  }

  @Test
  void whatOneLanguageLacksIsNamedInTheOther() throws IOException {
    change("wording-nb.yaml", "      sparse: for få\n      detail", "      detail");
    change("wording-nb.yaml", "  - id: failing\n", "  - id: svikt\n");
    assertThat(proof())
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains("wording-en.yaml line ")
                    .contains("'charts.regions.labels.sparse' is missing in wording-nb.yaml"))
        .anySatisfy(p -> assertThat(p).contains("'section failing' is missing in wording-nb.yaml"))
        .anySatisfy(p -> assertThat(p).contains("'section svikt' is missing in wording-en.yaml"));
  }

  @Test
  void aBlockThatOneLanguageLacksIsNamed() throws IOException {
    change(
        "wording-nb.yaml", "      - if-present: funnel/organisations\n        chart: funnel\n", "");
    assertThat(proof())
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains("section 'organisations'")
                    .contains("'chart: funnel' is missing in wording-nb.yaml"));
  }

  @Test
  void aWordTemplateWithoutItsStylesIsNamed() throws IOException {
    try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument();
        var out = Files.newOutputStream(thematic.resolve("template.docx"))) {
      word.createStyles();
      word.write(out);
    }
    assertThat(proof())
        .anySatisfy(p -> assertThat(p).contains("template.docx: the style 'KeyFigure' is missing"));
  }

  @Test
  void severalSlipsAreNamedAtOnce() throws IOException {
    change("wording-en.yaml", "chart: funnel", "chart: tunnel");
    change("wording-nb.yaml", "{population/regions}", "{population/region}");
    assertThat(proof())
        .anySatisfy(p -> assertThat(p).contains("there is no chart 'tunnel'"))
        .anySatisfy(p -> assertThat(p).contains("population/region"));
  }

  @ParameterizedTest
  @CsvSource({
    "annual, {closed/upheld}, {closed/uphold}",
    "annual, {year/complaints}, {year/complaint}",
    "annual, {type-1/label}, {type-1/lable}",
    "annual, if-present: year/rate, if-present: year/rates",
    "organisation, {own/rate.n}, {own/rates.n}",
    "organisation, if-present: funnel/organisations, if-present: funnel/organisation"
  })
  void aSlipInTheReportOfAYearOrALetterIsNamed(String kind, String from, String to)
      throws IOException {
    Path folder = Files.createDirectory(thematic.resolveSibling(kind));
    for (String file : List.of("wording-en.yaml", "wording-nb.yaml")) {
      Files.copy(Path.of("reports-templates", kind, file), folder.resolve(file));
    }
    Path words = folder.resolve("wording-en.yaml");
    String text = Files.readString(words);
    assertThat(text).contains(from);
    assertThat(new TemplateProof(thematic).of(List.of(folder))).isEmpty();
    Files.writeString(words, text.replace(from, to));
    String slip = to.replaceAll("if-present: |[{}]|\\.n", "");
    assertThat(new TemplateProof(thematic).of(List.of(folder)))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p).contains("wording-en.yaml line ", slip));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFactOfAYearIsKnown(Kind kind) {
    KnownFacts known = KnownFacts.of(kind.word()).orElseThrow();
    assertThat(SampleYear.findings(kind).facts().map(Fact::id)).allMatch(known::has);
  }

  /** The list of names is that of real findings. */
  @Test
  void everyFactOfTheFindingsIsKnown() {
    KnownFacts known = KnownFacts.of("thematic").orElseThrow();
    assertThat(SampleReport.findings().facts().map(Fact::id)).allMatch(known::has);
    assertThat(known.has("complaints")).isTrue();
    assertThat(known.has("complaint")).isFalse();
  }
}
