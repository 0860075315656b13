package org.redthread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfWriterTest {
  @BeforeAll
  static void write() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] file(Language language) {
    return SampleReport.pdf(language);
  }

  @ParameterizedTest
  @CsvSource({
    "THEMATIC,EN,ua1", "THEMATIC,NB,ua1", "THEMATIC,EN,2a", "THEMATIC,NB,2a",
    "ANNUAL,EN,ua1", "ANNUAL,NB,ua1", "ANNUAL,EN,2a", "ANNUAL,NB,2a",
    "ORGANISATION,EN,ua1", "ORGANISATION,NB,ua1", "ORGANISATION,EN,2a", "ORGANISATION,NB,2a"
  })
  void passesVeraPdf(Kind kind, Language language, String standard) throws Exception {
    byte[] bytes = SampleYear.pdf(kind, language);
    PDFAFlavour flavour = PDFAFlavour.fromString(standard);
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      assertThat(result.getTestAssertions().stream().map(a -> a.getMessage()).distinct()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  /** A letter has no table of contents; its addressee comes before its title. */
  @Test
  void aLetterIsReadAsOne() throws IOException {
    Report report = SampleYear.report(SampleYear.findings(Kind.ORGANISATION), Language.NB);
    List<String> reading = ReadingOrder.of(SampleYear.pdf(Kind.ORGANISATION, Language.NB));
    List<String> plain = reading.stream().map(PdfWriterTest::squeezed).toList();
    int addressee = plain.indexOf("P" + squeezed(SampleYear.LONG_NAME));
    assertThat(addressee).isNotNegative();
    assertThat(plain.indexOf("H1" + squeezed(report.cover().title()))).isGreaterThan(addressee);
    assertThat(plain).noneMatch(e -> e.endsWith(squeezed(report.term("contents"))));
  }

  /** veraPDF does not see a caption that is read after its table. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void readsCaptionsJustBeforeWhatTheyName(Language language) throws IOException {
    Report report = SampleReport.report(language);
    List<String> reading = ReadingOrder.of(file(language));
    for (Block block : report.blocks().toList()) {
      if (block instanceof Block.Captioned captioned) {
        String begin = squeezed(report.numbering().label(captioned.id()) + ":");
        String kind = block instanceof Block.Table ? "Table" : "Figure";
        List<Integer> captions =
            IntStream.range(0, reading.size())
                .filter(at -> squeezed(reading.get(at)).startsWith("P" + begin))
                .boxed()
                .toList();
        assertThat(captions).as(begin).hasSize(1);
        List<String> after =
            reading.subList(captions.get(0) + 1, Math.min(reading.size(), captions.get(0) + 3));
        assertThat(after).as(begin).anyMatch(element -> element.startsWith(kind));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsNoTextTwiceAndPageFurnitureNotAtAll(Language language) throws IOException {
    Report report = SampleReport.report(language);
    List<String> reading = ReadingOrder.of(file(language));
    String notice = squeezed(report.term("draft-notice"));
    assertThat(reading.stream().filter(e -> squeezed(e).contains(notice))).hasSize(1);
    for (Block block : report.blocks().toList()) {
      if (block instanceof Block.Paragraph paragraph && paragraph.numbered()) {
        String text = squeezed(Inline.plain(paragraph.text(), report.numbering()));
        String begin = text.substring(0, Math.min(50, text.length()));
        assertThat(reading.stream().filter(e -> squeezed(e).contains(begin))).as(begin).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureHasItsAlternativeText(Language language) throws IOException {
    Report report = SampleReport.report(language);
    List<String> expected =
        report
            .blocks()
            .filter(Block.Picture.class::isInstance)
            .map(b -> Inline.plain(((Block.Picture) b).alt(), report.numbering()))
            .toList();
    try (PDDocument document = Loader.loadPDF(file(language))) {
      List<String> alts = new ArrayList<>();
      figures(document.getDocumentCatalog().getStructureTreeRoot(), alts);
      assertThat(alts.stream().map(PdfWriterTest::squeezed))
          .isEqualTo(expected.stream().map(PdfWriterTest::squeezed).toList());
    }
  }

  private static void figures(PDStructureNode node, List<String> alts) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          alts.add(String.valueOf(element.getAlternateDescription()));
        }
        figures(element, alts);
      }
    }
  }

  @Test
  void hasABookmarkForEachSection() throws IOException {
    Report report = SampleReport.report(Language.EN);
    List<String> titles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file(Language.EN))) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
    }
    for (Section section : report.sections()) {
      assertThat(titles).anyMatch(title -> title.endsWith(section.title()));
    }
  }

  @Test
  void saysItsLanguageTitleAndAuthor() throws IOException {
    try (PDDocument document = Loader.loadPDF(file(Language.NB))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb-NO");
      assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
      assertThat(document.getDocumentInformation().getAuthor()).isNotBlank();
    }
  }

  private static String squeezed(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return plain.replaceAll("[\\s\\u00ad-]+", "");
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(SampleReport.freshPdf(Language.EN)).isEqualTo(file(Language.EN));
  }
}
