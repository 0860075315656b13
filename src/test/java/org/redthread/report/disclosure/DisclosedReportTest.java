package org.redthread.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.report.Format;
import org.redthread.report.Rendering;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.compose.Composer;
import org.redthread.report.docx.EstimatedPages;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.report.wording.Noun;
import org.redthread.report.wording.Phrases;
import org.redthread.report.wording.Scope;
import org.redthread.report.wording.Wording;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.GateException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** A report under the policy HES, in every form that leaves the house. */
class DisclosedReportTest {
  @TempDir static Path folder;
  private static Disclosed disclosed;
  private static Report report;

  @BeforeAll
  static void render() {
    disclosed = Disclosed.of(SampleReport.findings(), Policy.HES);
    report = Composer.compose(disclosed, SampleReport.TEMPLATES.wording(Language.EN), Language.EN);
    new Rendering(SampleReport.TEMPLATES, Language.EN, new EstimatedPages(), Policy.HES)
        .write(SampleReport.findings(), List.of(Format.values()), folder);
  }

  @Test
  void theSampleHasManyNumbersToSuppress() {
    assertThat(disclosed.suppressed()).hasSizeGreaterThan(300);
  }

  @Test
  void noFigureAnywhereInTheModelIsAnUnroundedCountOfOneOrganisation() {
    List<Figures> local =
        Figures.in(report).stream().filter(f -> disclosed.subNational(f.fact())).toList();
    assertThat(local).hasSizeGreaterThan(200);
    assertThat(local)
        .filteredOn(f -> f.fact().matches(".*/(before|after|observed|count|expected)"))
        .filteredOn(f -> !Double.isNaN(f.value()))
        .allMatch(f -> f.value() % 5 == 0 && f.value() != 5);
  }

  @Test
  void twinsPrintRoundedNumbersAndMarks() {
    Table rows = Tables.read(folder.resolve("tables/table-organisations.csv"));
    List<String> printed = new ArrayList<>(rows.values("Baseline"));
    printed.addAll(rows.values("Current"));
    assertThat(printed).contains("[c]").allMatch(cell -> cell.matches("\\[c]|0|[1-9]\\d*[05]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"imaging.docx", "imaging.pdf", "imaging.html", "imaging.xlsx"})
  void noFileHoldsTheIdOfASuppressedFigure(String file) throws IOException {
    String all = text(Files.readAllBytes(folder.resolve(file)), file);
    assertThat(all).hasSizeGreaterThan(10_000);
    assertThat(disclosed.suppressed().stream().map(Fact.Suppressed::id).filter(all::contains))
        .isEmpty();
  }

  /** With everything unpacked: parts of parts, streams, metadata, embedded pictures. */
  private static String text(byte[] bytes, String name) throws IOException {
    if (name.endsWith(".pdf")) {
      return pdf(bytes);
    }
    return name.endsWith(".docx") || name.endsWith(".xlsx")
        ? zip(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String zip(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.append(entry.getName()).append(text(in.readAllBytes(), entry.getName()));
      }
    }
    return all.toString();
  }

  private static String pdf(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSDictionary dictionary) {
          dictionary.getValues().stream()
              .filter(COSString.class::isInstance)
              .forEach(text -> all.append(((COSString) text).getString()));
        }
        if (object.getObject() instanceof COSStream stream) {
          try (InputStream in = stream.createInputStream()) {
            all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return all.toString();
  }

  @Test
  void everyTableSaysItsPolicy() {
    for (Block block : report.blocks().toList()) {
      if (block instanceof Block.Table table) {
        boolean local =
            table.id().equals("table-organisations")
                || table.id().equals("table-heat-map")
                || table.id().startsWith("table-where-");
        assertThat(Inline.plain(table.notes().get(table.notes().size() - 1), report.numbering()))
            .as(table.id())
            .contains("Disclosure policy " + (local ? "HES" : "NATIONAL"));
      }
    }
  }

  @Test
  void theUsualPolicyNamesBodiesAndChangesNoNumber() {
    Report usual = SampleReport.report(Language.NB);
    Block.Table table =
        usual
            .blocks()
            .filter(b -> b instanceof Block.Table t && t.id().equals("table-organisations"))
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(Inline.plain(table.notes().get(table.notes().size() - 1), usual.numbering()))
        .startsWith("Personvernregel CASEWORK");
    assertThat(Disclosed.of(SampleReport.findings(), Policy.CASEWORK).findings())
        .isEqualTo(SampleReport.findings());
  }

  private static Map<String, String> policies(Kind kind) {
    Report report = SampleYear.report(SampleYear.findings(kind), Language.EN);
    Map<String, String> policies = new TreeMap<>();
    report
        .blocks()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .forEach(
            table -> {
              List<Inline> last = table.notes().get(table.notes().size() - 1);
              policies.put(table.id(), Inline.plain(last, report.numbering()).split("[ :]")[2]);
            });
    return policies;
  }

  @Test
  void aReportOfTheYearSaysWhichOfItsTablesNameBodies() {
    assertThat(policies(Kind.ANNUAL))
        .containsEntry("table-bodies", "CASEWORK")
        .containsEntry("table-standing-out", "CASEWORK")
        .containsEntry("table-months", "NATIONAL")
        .containsEntry("table-outcomes", "NATIONAL");
  }

  @Test
  void aLetterSaysOfNoTableThatItIsOfTheWholeCountry() {
    Map<String, String> letter = policies(Kind.ORGANISATION);
    letter.remove("table-provenance");

    assertThat(letter).hasSizeGreaterThan(2).containsKey("table-months");
    assertThat(letter.values()).containsOnly("CASEWORK");
  }

  @Test
  void aFigureThatIsHeldBackAndYetStandsInTheReportStopsIt() {
    Fact.Suppressed held = disclosed.suppressed().get(0);
    Report leaking = with(new Inline.Amount(held.id(), "3", 3));
    assertThatThrownBy(() -> DisclosureGate.admit(leaking, disclosed))
        .isInstanceOf(GateException.class)
        .hasMessageContaining(held.id());
  }

  @Test
  void aFigureOfOneOrganisationSplitByWhatAPersonIsStopsTheReport() {
    Report leaking = with(new Inline.Amount("organisation/T001/age/80-plus/after", "30", 30));
    Disclosed usual = Disclosed.of(SampleReport.findings(), Policy.CASEWORK);
    assertThatThrownBy(() -> DisclosureGate.admit(leaking, usual))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("what a person is");
  }

  private static Report with(Inline.Amount planted) {
    List<Block> blocks = List.of(new Block.Paragraph("leak", true, List.of(planted)));
    List<Section> sections =
        Stream.concat(report.sections().stream(), Stream.of(new Section("s", false, "S", blocks)))
            .toList();
    return new Report(report.language(), report.cover(), report.terms(), sections);
  }

  @Test
  void aTotalThatOneOrganisationMakesUpCannotBeProtected() {
    var one = SampleReport.findings().organisations().get(0);
    var alone =
        SampleReport.findings()
            .withBodies(
                List.of(
                    new org.redthread.report.findings.OrganisationRow(
                        one.id(),
                        one.name(),
                        one.region(),
                        one.sector(),
                        3,
                        4,
                        3,
                        one.ratio(),
                        one.flag())),
                new org.redthread.report.findings.Funnel(1, List.of(), List.of()),
                List.of());
    assertThatThrownBy(() -> Disclosed.of(alone, Policy.HES))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("worked back");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aSentenceAroundASuppressedNumberStaysASentence(Language language) {
    String id =
        disclosed.suppressed().stream()
            .map(Fact.Suppressed::id)
            .filter(i -> i.endsWith("/after"))
            .findFirst()
            .orElseThrow();
    WordingFile words = SampleReport.TEMPLATES.wording(language);
    Phrases phrases = new Phrases(words, new Wording(language, words.nouns()), disclosed.facts());
    String filled =
        Inline.plain(
            phrases.fill(
                "{%1$s} {%1$s?was|were}".formatted(id), Scope.of(disclosed.findings().theme())),
            report.numbering());
    Noun noun = java.util.Objects.requireNonNull(words.nouns().get("complaints"));
    assertThat(filled).isEqualTo(noun.many().replace("{n}", "[c]") + " were");
  }
}
