package org.redthread.report.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/**
 * Rules for a Word document. Sources: ISO/IEC 29500 (schema); "Make your Word documents accessible"
 * (Microsoft); WCAG 2.2 success criteria 1.1.1, 1.3.1, 2.4.2 and 3.1.1.
 */
public final class DocxAudit {
  private final XWPFDocument word;
  private final Faults faults = new Faults();

  private DocxAudit(XWPFDocument word) {
    this.word = word;
  }

  /**
   * One sentence for each rule broken, with the place.
   *
   * @throws IOException if the file is no Word document
   */
  public static List<String> of(byte[] file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      DocxAudit audit = new DocxAudit(word);
      audit.schema();
      audit.properties();
      audit.faults.headings(audit.headings());
      audit.tables();
      new DocxParts(word, audit.faults).audit();
      return audit.faults.found();
    } catch (org.apache.poi.ooxml.POIXMLException e) {
      throw new IOException(e);
    }
  }

  private void schema() {
    valid("the text", word.getDocument());
    valid("the styles", word.getStyles().getCtStyles());
    word.getFootnotes().forEach(note -> valid("a footnote", note.getCTFtnEdn()));
    word.getHeaderList().forEach(header -> valid("a header", header._getHdrFtr()));
    word.getFooterList().forEach(footer -> valid("a footer", footer._getHdrFtr()));
  }

  private void valid(String place, XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    errors.stream()
        .map(XmlError::getMessage)
        .distinct()
        .forEach(error -> faults.expect(false, place, "follows the schema (" + error + ")"));
  }

  private void properties() {
    POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
    faults.expect(filled(core.getTitle()), "the document", "has a title in its properties");
    faults.expect(filled(core.getCreator()), "the document", "has an author in its properties");
    faults.expect(filled(core.getSubject()), "the document", "has a subject in its properties");
    var defaults = word.getStyles().getCtStyles().getDocDefaults();
    boolean language =
        defaults != null
            && defaults.getRPrDefault() != null
            && defaults.getRPrDefault().getRPr().sizeOfLangArray() > 0
            && filled(defaults.getRPrDefault().getRPr().getLangArray(0).getVal());
    faults.expect(language, "the document", "has a language");
  }

  private static boolean filled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private List<Faults.Heading> headings() {
    List<Faults.Heading> headings = new ArrayList<>();
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      level(paragraph.getStyleID())
          .ifPresent(level -> headings.add(new Faults.Heading(level, paragraph.getText())));
    }
    return headings;
  }

  /** The outline level of a style, its own or that of the style it builds on. */
  private Optional<Integer> level(@Nullable String id) {
    XWPFStyle style = id == null ? null : word.getStyles().getStyle(id);
    if (style == null) {
      return Optional.empty();
    }
    var pr = style.getCTStyle().getPPr();
    if (pr != null && pr.isSetOutlineLvl()) {
      BigInteger level = pr.getOutlineLvl().getVal();
      return level.intValue() < 9 ? Optional.of(level.intValue() + 1) : Optional.empty();
    }
    return level(style.getBasisStyleID());
  }

  private void tables() {
    int number = 0;
    for (XWPFTable table : word.getTables()) {
      String place = "table " + ++number;
      CTTblPr pr = table.getCTTbl().getTblPr();
      faults.expect(
          pr.isSetTblCaption() && filled(pr.getTblCaption().getVal()), place, "has a title");
      faults.expect(
          pr.isSetTblDescription() && filled(pr.getTblDescription().getVal()),
          place,
          "has a description");
      faults.expect(
          table.getRow(0).isRepeatHeader(), place, "has a header row that is marked and repeated");
      faults.expect(
          table.getRows().stream().allMatch(row -> row.isCantSplitRow()),
          place,
          "has rows that stay whole at the end of a page");
      faults.expect(
          table.getRow(0).getTableCells().stream().noneMatch(cell -> cell.getText().isBlank()),
          place,
          "has a heading over every column");
    }
  }
}
