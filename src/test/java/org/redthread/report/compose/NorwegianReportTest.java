package org.redthread.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;

/** What a reader of bokmål expects of a report, and an English text would do otherwise. */
class NorwegianReportTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static String text(Report report) {
    StringBuilder all = new StringBuilder();
    report
        .blocks()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Inline.plain(((Block.Paragraph) block).text(), report.numbering()))
        .forEach(paragraph -> all.append(paragraph.replace('\u00a0', ' ')).append('\n'));
    return all.toString();
  }

  /** The findings of the sample with some of their text replaced. */
  private Report with(Language language, String... pairs) throws IOException {
    String json = Files.readString(SampleReport.FINDINGS);
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(json).contains(pairs[i]);
      json = json.replace(pairs[i], pairs[i + 1]);
    }
    Path file = Files.writeString(folder.resolve("findings.json"), json);
    return Composer.compose(
        FindingsFile.read(file), SampleReport.TEMPLATES.wording(language), language);
  }

  private static List<String> column(Report report, String table, int column) {
    return report
        .blocks()
        .filter(block -> block instanceof Block.Table found && found.id().equals(table))
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .map(row -> Inline.plain(row.cells().get(column), report.numbering()))
        .toList();
  }

  @Test
  void figuresAndTablesAreSmallWithinASentenceAndCapitalsAtItsStart() {
    String text = text(SampleReport.report(Language.NB));

    assertThat(text).contains("(figur 1)").containsPattern("(?m)^Tabell 1 gir konklusjonen");
    assertThat(text).doesNotContainPattern("[a-zæøå(] ?(Figur|Tabell) \\d");
    assertThat(text(SampleReport.report(Language.EN))).contains("(Figure 1)");
  }

  @Test
  void theCaptionItselfHasACapital() {
    Report report = SampleReport.report(Language.NB);

    assertThat(report.numbering().label("breadth")).isEqualTo("Figur\u00a01");
  }

  @Test
  void namesEndWithTheLettersThatEndTheAlphabet() throws IOException {
    String[] names = {
      "\"Lunterby Hospitals Trust\"", "\"Ås sykehus\"",
      "\"Selwickfield Hospitals Trust\"", "\"Østmark sykehus\"",
      "\"Fenwoldfield Hospitals Trust\"", "\"Ærøy sykehus\"",
      "\"Alderdale Hospitals Trust\"", "\"de Vries klinikk\""
    };
    List<String> order = column(with(Language.NB, names), "table-organisations", 0);

    assertThat(order.subList(order.size() - 3, order.size()))
        .containsExactly("Ærøy sykehus", "Østmark sykehus", "Ås sykehus");
    assertThat(order.indexOf("de Vries klinikk"))
        .isLessThan(order.indexOf("Ostlerby Mental Health Partnership"));
    List<String> english = column(with(Language.EN, names), "table-organisations", 0);
    assertThat(english.indexOf("Ås sykehus"))
        .isLessThan(english.indexOf("Ostlerby Mental Health Partnership"));
  }

  @Test
  void soDoRegions() throws IOException {
    String[] names = {"\"Upper Shire\"", "\"Ås\"", "\"North Vale\"", "\"Østfold\""};
    List<String> order = column(with(Language.NB, names), "table-regions", 0);

    assertThat(order.subList(order.size() - 2, order.size())).containsExactly("Østfold", "Ås");
  }

  @Test
  void namesStandInOrderWordByWord() {
    assertThat(Stream.of("Oslo", "Os sykehus", "os", "Aas", "Zoo").sorted(Alphabet.of(Language.NB)))
        .containsExactly("os", "Os sykehus", "Oslo", "Zoo", "Aas");
  }

  @Test
  void aCommitIsPrintedAsItIs() throws IOException {
    Report report = with(Language.NB, "\"53d3408\"", "\"dc0fb99\"");

    assertThat(column(report, "table-provenance", 1)).contains("dc0fb99");
  }

  @Test
  void aLargeFigureIsFollowedByItsNounInSmallLetters() {
    assertThat(SampleReport.report(Language.NB).blocks())
        .filteredOn(Block.KeyFacts.class::isInstance)
        .flatMap(block -> ((Block.KeyFacts) block).facts())
        .extracting(fact -> Inline.plain(fact.text(), SampleReport.report(Language.NB).numbering()))
        .isNotEmpty()
        .allMatch(words -> Character.isLowerCase(words.charAt(0)));
  }

  static Stream<Path> wordings() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("reports-templates"))) {
      return all.filter(file -> file.endsWith("wording-nb.yaml")).toList().stream();
    }
  }

  /** 95 %-intervall, not 95 % intervall. */
  @ParameterizedTest
  @MethodSource("wordings")
  void aCompoundWithAPerCentSignHasAHyphen(Path wording) throws IOException {
    assertThat(Files.readString(wording))
        .doesNotContainPattern(Pattern.compile("\\d % (intervall|grense)"));
  }

  /** One complains på something, not om it. */
  @ParameterizedTest
  @MethodSource("wordings")
  void complaintsTakeTheirPreposition(Path wording) throws IOException {
    assertThat(Files.readString(wording)).doesNotContain("lager om «", "lager om den samme");
  }
}
