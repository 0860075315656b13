package org.redthread.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * Page numbers from the height that each paragraph and row takes at the sizes of the template: for
 * machines without LibreOffice. A page out now and then, where keeping lines together moves a
 * break; Word puts it right with the first update of the contents.
 */
public final class EstimatedPages implements PageNumbers {
  /** Height and width of the text on A4 with the template's margins, in points. */
  private static final double PAGE = 695;

  private static final double WIDTH = 453;

  private final Map<String, Integer> pages = new HashMap<>();
  private int page = 1;
  private double used;

  @Override
  public Map<String, Integer> pages(byte[] document) {
    EstimatedPages fresh = new EstimatedPages();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
      word.getBodyElements().forEach(fresh::element);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(fresh.pages);
  }

  private void element(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      table.getRows().forEach(row -> take(rowHeight(row)));
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    if (paragraph.isPageBreak()) {
      page++;
      used = 0;
    }
    double height = height(paragraph);
    boolean heading = paragraph.getStyle() != null && paragraph.getStyle().contains("Heading");
    // A heading or caption goes to the page of what follows it.
    take(heading || "Caption".equals(paragraph.getStyle()) ? Math.max(height, 60) : height);
    used -= heading ? Math.max(0, 60 - height) : 0;
    for (CTBookmark bookmark : paragraph.getCTP().getBookmarkStartList()) {
      pages.put(bookmark.getName(), page);
    }
  }

  private void take(double height) {
    if (used + height > PAGE) {
      page++;
      used = 0;
    }
    used += height;
  }

  private static double height(XWPFParagraph paragraph) {
    double picture =
        paragraph.getRuns().stream()
            .flatMap(r -> r.getEmbeddedPictures().stream())
            .mapToDouble(p -> Units.toPoints(p.getCTPicture().getSpPr().getXfrm().getExt().getCy()))
            .sum();
    Measure measure = Measure.of(paragraph.getStyle());
    return picture > 0 ? picture + 6 : measure.height(paragraph.getText(), WIDTH);
  }

  private static double rowHeight(XWPFTableRow row) {
    return row.getTableCells().stream()
        .mapToDouble(
            cell ->
                Measure.of(cell.getParagraphs().get(0).getStyle())
                    .height(cell.getText(), cell.getWidth() / 20.0 - 5))
        .max()
        .orElse(0);
  }
}
