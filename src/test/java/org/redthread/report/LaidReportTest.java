package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.report.blocks.Report;
import org.redthread.report.compose.Composer;
import org.redthread.report.docx.DocxWriter;
import org.redthread.report.docx.EstimatedPages;
import org.redthread.report.findings.Language;
import org.redthread.report.html.HtmlWriter;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.Stage;
import org.redthread.report.pdf.PdfWriter;
import org.redthread.report.xlsx.XlsxAudit;
import org.redthread.report.xlsx.XlsxWriter;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The example of the samples under embargo: all that a report can have on its first leaves. */
class LaidReportTest {
  private static final String MARK = "Sperrefrist 12. mars 2025 kl. 00:01";

  @TempDir static Path folder;
  private static Report report = SampleReport.report(Language.NB);
  private static byte[] pdf = new byte[0];

  @BeforeAll
  static void write() {
    VeraGreenfieldFoundryProvider.initialise();
    Issue issue =
        SampleIssue.issue(
            Stage.EMBARGOED,
            Language.NB,
            folder,
            "number: \"999\"",
            "number: \"999\"\nembargo: {date: 2025-03-12, time: \"00:01\", zone: Europe/Oslo}");
    report =
        Composer.compose(
            SampleReport.findings(),
            SampleReport.TEMPLATES.wording(Language.NB),
            Language.NB,
            issue);
    pdf = PdfWriter.write(report, SampleReport.TEMPLATES.paperCss());
  }

  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void thePdfPassesVeraPdf(String standard) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(standard);
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      assertThat(
              Foundries.defaultInstance()
                  .createValidator(flavour, false)
                  .validate(parser)
                  .getTestAssertions())
          .isEmpty();
    }
  }

  @Test
  void thePdfBeginsWithTheEmbargoAndSaysItOnEveryPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(spaced(text.getText(document)).replaceAll("\\s+", " "))
            .as("page " + page)
            .contains(MARK);
      }
      text.setStartPage(3);
      text.setEndPage(3);
      assertThat(text.getText(document)).contains("ISBN 979-9-90000-102-6").doesNotContain("101-9");
    }
  }

  @Test
  void theWordFileIsValidAndBeginsWithTheEmbargo() throws IOException {
    byte[] bytes =
        new DocxWriter(SampleReport.TEMPLATES.word(), new EstimatedPages()).write(report);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(word.getDocument().validate(new XmlOptions())).isTrue();
      assertThat(spaced(word.getParagraphs().get(0).getText())).isEqualTo(MARK);
      assertThat(word.getHeaderList()).anyMatch(header -> spaced(header.getText()).contains(MARK));
      String text =
          word.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertThat(text).contains("ISBN 979-9-90000-101-9").doesNotContain("102-6");
      assertThat(word.getProperties().getCoreProperties().getContentStatus())
          .isEqualTo("Sperrefrist");
    }
  }

  @Test
  void theHtmlSaysItBeforeItsTitle() {
    String text = spaced(Jsoup.parse(HtmlWriter.write(report, "")).select("header.cover").text());
    assertThat(text).startsWith(MARK).contains("ISBN 979-9-90000-103-3");
  }

  @Test
  void theWorkbookPassesTheAuditAndSaysItOnItsCover() throws IOException {
    byte[] bytes = XlsxWriter.write(report);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      StringBuilder cover = new StringBuilder();
      workbook.getSheetAt(0).forEach(row -> cover.append(row.getCell(0)).append('\n'));
      assertThat(spaced(cover.toString())).contains(MARK, "ISBN 979-9-90000-104-0", "HC 999");
      assertThat(XlsxAudit.of(bytes)).isEmpty();
    }
  }
}
