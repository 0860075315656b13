package org.redthread.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.redthread.report.blocks.Report;
import org.redthread.report.charts.Drawings;
import org.redthread.report.office.SteadyZip;
import org.redthread.run.OperatorException;

/**
 * Writes a report as a Word document: styles, numbering, header and footer from the template; text
 * from the report. The same report and template give the same bytes.
 */
public final class DocxWriter {
  private static final List<String> STYLES =
      List.of(
          "Title",
          "Subtitle",
          "CoverAuthor",
          "CoverState",
          "CoverText",
          "Heading1",
          "Heading2",
          "AnnexHeading",
          "NumberedParagraph",
          "AnnexParagraph",
          "ListBullet",
          "KeyFact",
          "KeyFigure",
          "Caption",
          "Picture",
          "ReportTable",
          "TableText",
          "TableHeading",
          "TableHeadingNumber",
          "TableNumber",
          "TableCode",
          "TableNote",
          "TableNoteHeading",
          "TOCHeading",
          "ListHeading",
          "TOC1",
          "TOC2",
          "TableofFigures",
          "FootnoteText",
          "FootnoteReference");

  private final Path template;
  private final PageNumbers pageNumbers;
  private final Drawings drawings;

  /** {@code template} is the analyst's Word file; {@code pageNumbers} fills the contents. */
  public DocxWriter(Path template, PageNumbers pageNumbers) {
    this(template, pageNumbers, new Drawings());
  }

  /** The same with charts that other documents show too. */
  public DocxWriter(Path template, PageNumbers pageNumbers, Drawings drawings) {
    this.template = template;
    this.pageNumbers = pageNumbers;
    this.drawings = drawings;
  }

  /**
   * The whole file. Written twice where it has contents: their page numbers come from a first pass
   * with blank pictures.
   *
   * @throws OperatorException if the template lacks a style or cannot be read
   */
  public byte[] write(Report report) {
    return pass(report, report.letter() ? Map.of() : pages(report), Images.of(drawings));
  }

  private Map<String, Integer> pages(Report report) {
    return pageNumbers.pages(pass(report, Map.of(), Images.blank()));
  }

  private byte[] pass(Report report, Map<String, Integer> pages, Images images) {
    try (InputStream in = Files.newInputStream(template);
        XWPFDocument document = new XWPFDocument(in)) {
      check(document);
      while (!document.getBodyElements().isEmpty()) {
        document.removeBodyElement(0);
      }
      new Furniture(document, report).write();
      new Body(new Runs(document, report, images)).write(pages);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return SteadyZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new OperatorException(
          "The Word template %s cannot be read; save it again as .docx.".formatted(template), e);
    }
  }

  /**
   * The styles that a Word template lacks.
   *
   * @throws OperatorException if it cannot be read
   */
  public static List<String> missingStyles(Path template) {
    try (InputStream in = Files.newInputStream(template);
        XWPFDocument document = new XWPFDocument(in)) {
      return missing(document);
    } catch (IOException | RuntimeException e) {
      throw new OperatorException(
          "The Word template %s cannot be read; save it again as .docx.".formatted(template), e);
    }
  }

  private static List<String> missing(XWPFDocument document) {
    return STYLES.stream().filter(style -> !document.getStyles().styleExist(style)).toList();
  }

  private void check(XWPFDocument document) {
    List<String> missing = missing(document);
    if (!missing.isEmpty()) {
      throw new OperatorException(
          "The Word template %s lacks the styles %s; copy them from the template that came with the program."
              .formatted(template, String.join(", ", missing)));
    }
  }
}
