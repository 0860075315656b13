package org.redthread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;

/** Pages that a print house would send back. */
class PrintedPagesTest {

  @ParameterizedTest
  @CsvSource({
    "THEMATIC,EN",
    "THEMATIC,NB",
    "ANNUAL,EN",
    "ANNUAL,NB",
    "ORGANISATION,EN",
    "ORGANISATION,NB"
  })
  void ourReportsHaveNone(Kind kind, Language language) throws IOException {
    Report report = SampleYear.report(SampleYear.findings(kind), language);
    assertThat(PrintedPages.faults(report, SampleYear.pdf(kind, language))).isEmpty();
  }

  /** A section that ends just above, at or below the foot of a page leaves no empty page. */
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 8, 12, 16, 20, 24, 28, 32})
  void aSectionMayEndAnywhereOnAPage(int words) throws IOException {
    Report report = SampleYear.report(SampleYear.findings(Kind.ORGANISATION), Language.EN);
    Block text = new Block.Paragraph("fill", false, Inline.words("word ".repeat(740 + words)));
    Block last =
        report.blocks().filter(Block.Table.class::isInstance).reduce((a, b) -> b).orElseThrow();
    List<Section> sections =
        List.of(
            new Section("body", false, "Body", List.of(text)),
            new Section("annex", true, "Annex", List.of(last)));
    Report small = new Report(report.language(), report.cover(), report.terms(), sections);
    byte[] file = PdfWriter.write(small, SampleReport.TEMPLATES.paperCss());
    assertThat(PrintedPages.faults(small, file)).isEmpty();
  }

  private static byte[] file(Block... blocks) throws IOException {
    Report report = SampleYear.report(SampleYear.findings(Kind.ORGANISATION), Language.EN);
    List<Section> sections = List.of(new Section("body", false, "Body", List.of(blocks)));
    Report small = new Report(report.language(), report.cover(), report.terms(), sections);
    return PdfWriter.write(small, SampleReport.TEMPLATES.paperCss());
  }

  /** A checksum that is copied from the page must be found again. */
  @Test
  void lettersAreNotRunTogether() throws IOException {
    String hard = "affe0ff1ce office file flow";
    StringBuilder signs = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.append(sign.getUnicode()); // the stripper itself would take ligatures apart
          }
        };
    byte[] file = file(new Block.Paragraph("code", false, Inline.words(hard)));
    try (PDDocument document = Loader.loadPDF(file)) {
      stripper.getText(document);
    }
    assertThat(signs.toString().replaceAll("\\s", "")).contains(hard.replace(" ", ""));
  }

  /** As a person reads them. */
  private static List<String> lines(byte[] file) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    try (PDDocument document = Loader.loadPDF(file)) {
      return stripper.getText(document).replace('\u00a0', ' ').lines().map(String::strip).toList();
    }
  }

  /** Wherever the bracket comes to stand on the line. */
  @Test
  void noLineEndsWithABracketOrBeginsWithAStop() throws IOException {
    Block[] paragraphs = new Block[60];
    for (int i = 0; i < paragraphs.length; i++) {
      List<Inline> text =
          List.of(
              new Inline.Words("i".repeat(i) + " word".repeat(15) + " ("),
              new Inline.Reference("body"),
              new Inline.Words("). And on"));
      paragraphs[i] = new Block.Paragraph("p" + i, true, text);
    }

    byte[] file = file(paragraphs);

    assertThat(lines(file))
        .filteredOn(line -> line.contains("section"))
        .hasSize(paragraphs.length)
        .allMatch(line -> line.contains("(section 1)."));
    assertThat(ReadingOrder.of(file))
        .filteredOn(read -> read.contains("section"))
        .hasSize(paragraphs.length)
        .allMatch(read -> read.replace('\u00a0', ' ').contains("(section 1). And on"));
  }

  /** Captions of all lengths, in the list of tables. */
  @Test
  void aPageNumberStandsOnTheLineOfItsCaption() throws IOException {
    Block[] tables = new Block[45];
    for (int i = 0; i < tables.length; i++) {
      tables[i] =
          new Block.Table(
              "t" + i,
              Inline.words("A caption that is rather long, by letters " + "n ".repeat(i) + "end"),
              "Rows.",
              List.of(new Block.Column("Head", Block.Align.TEXT, 160)),
              List.of(new Block.Row(List.of(Inline.words("cell")), false)),
              List.of());
    }

    assertThat(lines(file(tables)))
        .filteredOn(line -> line.matches(".*end[ .]*\\d+"))
        .hasSize(tables.length);
  }

  private static List<String> spoilt(String css) throws IOException {
    Report report = SampleReport.report(Language.EN);
    return PrintedPages.faults(
        report, PdfWriter.write(report, SampleReport.TEMPLATES.paperCss() + css));
  }

  @Test
  void findsFootnotesAlone() throws IOException {
    assertThat(spoilt(".footnotes { page-break-before: always; }"))
        .anyMatch(fault -> fault.endsWith("has footnotes alone"));
  }

  @Test
  void findsAPageLeftWhite() throws IOException {
    assertThat(spoilt("h2 { page-break-before: always; }"))
        .anyMatch(fault -> fault.matches("page \\d+ is used to \\d+ %"));
  }

  @Test
  void findsAnEmptyPage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(SampleReport.pdf(Language.EN))) {
      document.getPages().insertBefore(new PDPage(PDRectangle.A4), document.getPage(4));
      document.save(out);
    }
    assertThat(PrintedPages.faults(SampleReport.report(Language.EN), out.toByteArray()))
        .contains("page 5 is empty");
  }
}
