package org.redthread.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.report.SampleReport;
import org.redthread.report.SampleYear;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;

class DocxWriterTest {
  private static byte[] bytes;
  private static XWPFDocument word;
  @TempDir Path folder;

  @BeforeAll
  static void write() throws IOException {
    bytes = SampleReport.docx(Language.EN);
    word = new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  @AfterAll
  static void close() throws IOException {
    word.close();
  }

  @Test
  void isValidByTheSchema() {
    assertThat(errors(word.getDocument())).isEmpty();
    assertThat(errors(word.getStyles().getCtStyles())).isEmpty();
  }

  private static List<String> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(XmlError::getMessage).toList();
  }

  @Test
  void givesEqualBytesForEqualFindings() {
    assertThat(SampleReport.freshDocx(Language.EN)).isEqualTo(bytes);
  }

  @Test
  void headingsDescendWithoutSkips() {
    int level = 0;
    int headings = 0;
    for (XWPFParagraph p : word.getParagraphs()) {
      int now = level(p);
      if (now > 0) {
        assertThat(now).isLessThanOrEqualTo(level + 1);
        level = now;
        headings++;
      }
    }
    assertThat(headings).isEqualTo(14);
  }

  private static int level(XWPFParagraph p) {
    return switch (String.valueOf(p.getStyle())) {
      case "Heading1", "AnnexHeading" -> 1;
      case "Heading2" -> 2;
      default -> 0;
    };
  }

  @Test
  void wordCountsParagraphsAsTheModelDoes() {
    Report report = SampleReport.report(Language.EN);
    long numbered =
        report
            .blocks()
            .filter(b -> b instanceof Block.Paragraph paragraph && paragraph.numbered())
            .count();
    assertThat(
            word.getParagraphs().stream()
                .filter(p -> List.of("NumberedParagraph", "AnnexParagraph").contains(p.getStyle())))
        .hasSize((int) numbered);
    assertThat(numbering("Heading1")).isEqualTo("1/0");
    assertThat(numbering("NumberedParagraph")).isEqualTo("1/1");
    assertThat(numbering("AnnexParagraph")).isEqualTo("2/1");
  }

  private static String numbering(String style) {
    var pr = word.getStyles().getStyle(style).getCTStyle().getPPr().getNumPr();
    return pr.getNumId().getVal() + "/" + pr.getIlvl().getVal();
  }

  @Test
  void everyReferenceAndContentsEntryPointsAtABookmark() {
    String xml = word.getDocument().xmlText();
    Set<String> bookmarks = new HashSet<>(all(xml, "bookmarkStart [^>]*w:name=\"([^\"]+)\""));
    List<String> targets = new ArrayList<>(all(xml, "(?:PAGEREF|REF) (r_\\w+)"));
    targets.addAll(all(xml, "w:anchor=\"([^\"]+)\""));
    assertThat(targets).hasSizeGreaterThan(40);
    assertThat(bookmarks).containsAll(targets);
    assertThat(xml).doesNotContain("Error!").doesNotContain("w:updateFields");
  }

  private static List<String> all(String xml, String pattern) {
    Matcher m = Pattern.compile(pattern).matcher(xml);
    List<String> found = new ArrayList<>();
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  @Test
  void bookmarkNamesFitWordAndAreDistinct() {
    List<String> names =
        all(word.getDocument().xmlText(), "bookmarkStart [^>]*w:name=\"([^\"]+)\"");
    assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.length() <= 40);
  }

  /** How many the model has; a report without any would prove nothing. */
  private static int count(Class<? extends Block> kind) {
    int blocks = (int) SampleReport.report(Language.EN).blocks().filter(kind::isInstance).count();
    assertThat(blocks).isPositive();
    return blocks;
  }

  @Test
  void tablesHaveGridHeaderCaptionAndWholeRows() {
    assertThat(word.getTables()).hasSize(count(Block.Table.class));
    for (XWPFTable table : word.getTables()) {
      var pr = table.getCTTbl().getTblPr();
      assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray())
          .isEqualTo(table.getRow(0).getTableCells().size());
      assertThat(pr.getTblCaption().getVal()).isNotBlank();
      assertThat(pr.getTblDescription().getVal()).isNotBlank();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
    }
  }

  @Test
  void picturesAreVectorWithPixelsBehindAndSayWhatTheyShow() {
    String xml = word.getDocument().xmlText();
    assertThat(all(xml, "(svgBlip) ")).hasSize(count(Block.Picture.class));
    List<String> spoken = all(xml, "docPr [^>]*descr=\"([^\"]+)\"");
    assertThat(spoken).hasSize(count(Block.Picture.class)).doesNotHaveDuplicates();
    assertThat(spoken.get(0)).contains("at least 63 of 120 organisations");
    assertThat(word.getAllPictures().stream().map(p -> p.getFileName()))
        .filteredOn(name -> name.endsWith(".png"))
        .hasSize(count(Block.Picture.class));
  }

  @Test
  void namesLanguageTitleAuthorSubjectAndIdentifier() {
    var core = word.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("Imaging not followed up: what complaints show");
    assertThat(core.getCreator()).isEqualTo("Office of the Ombudsman");
    assertThat(core.getSubject()).isNotBlank();
    assertThat(core.getIdentifier()).isEqualTo("imaging/20260105T0200-1a2b3c4d");
    var defaults = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
    assertThat(defaults.getLangArray(0).getVal()).isEqualTo("en-GB");
    assertThat(word.getHeaderList().stream().map(h -> h.getText()))
        .anyMatch(t -> t.contains("Draft"))
        .noneMatch(t -> t.contains("{"));
  }

  @Test
  void norwegianAnnexesAreVedlegg() throws IOException {
    try (XWPFDocument nb =
        new XWPFDocument(new ByteArrayInputStream(SampleReport.docx(Language.NB)))) {
      assertThat(
              nb.getNumbering().getAbstractNums().stream()
                  .map(n -> n.getCTAbstractNum().getLvlArray(0).getLvlText().getVal()))
          .contains("Vedlegg %1");
    }
  }

  @Test
  void refusesATemplateWithoutItsStyles() throws IOException {
    Path bare = folder.resolve("bare.docx");
    try (XWPFDocument empty = new XWPFDocument();
        var out = Files.newOutputStream(bare)) {
      empty.createStyles();
      empty.write(out);
    }
    DocxWriter writer = new DocxWriter(bare, document -> Map.of());
    Report report = SampleReport.report(Language.EN);
    assertThatThrownBy(() -> writer.write(report))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("NumberedParagraph");
  }

  @Test
  void estimatedPagesAreNearThoseOfLibreOffice() {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    Map<String, Integer> laidOut = new LibreOffice(office, document -> Map.of()).pages(bytes);
    Map<String, Integer> estimated = new EstimatedPages().pages(bytes);
    assertThat(laidOut).isNotEmpty();
    assertThat(laidOut).containsKeys("r_summary", "r_provenance", "r_table_heat_map");
    laidOut.forEach(
        (name, page) ->
            assertThat(Math.abs(estimated.getOrDefault(name, 0) - page)).as(name).isLessThan(2));
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL,EN", "ANNUAL,NB", "ORGANISATION,EN", "ORGANISATION,NB"})
  void reportsOfAYearOpenInLibreOffice(Kind kind, Language language) {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    Report report = SampleYear.report(SampleYear.findings(kind), language);
    byte[] word =
        new DocxWriter(SampleYear.templates(kind).word(), new EstimatedPages()).write(report);
    Map<String, Integer> pages = new LibreOffice(office, document -> Map.of()).pages(word);
    for (Section section : report.sections()) {
      assertThat(pages).containsKey(Bookmarks.name(section.id()));
    }
  }
}
