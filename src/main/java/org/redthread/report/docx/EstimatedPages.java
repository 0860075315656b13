package org.redthread.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * Page numbers from the height that each paragraph and row takes at the sizes of the template, with
 * what must stay together kept together: for machines without LibreOffice. Long reports may be a
 * page out; Word puts that right with the first update of the contents.
 */
public final class EstimatedPages implements PageNumbers {
  /** Height and width of the text on A4 with the template's margins, in points. */
  private static final double PAGE = 694;

  private static final double WIDTH = 453;

  /** Something that is not broken: a paragraph or a row of a table. */
  private record Piece(
      double height, Measure measure, boolean keepsNext, boolean newPage, List<String> bookmarks) {

    /** With the space to the piece before it: the larger of the two, as word processors set it. */
    double below(Piece other) {
      return Math.max(other.measure().after(), measure.before()) + height;
    }
  }

  @Override
  public Map<String, Integer> pages(byte[] document) {
    List<Piece> pieces = new ArrayList<>();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
      word.getBodyElements()
          .forEach(
              element -> {
                if (element instanceof XWPFParagraph paragraph) {
                  pieces.add(piece(paragraph));
                } else if (element instanceof XWPFTable table) {
                  table.getRows().forEach(row -> pieces.add(piece(row)));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return place(pieces);
  }

  private static Map<String, Integer> place(List<Piece> pieces) {
    Map<String, Integer> pages = new HashMap<>();
    int page = 1;
    double used = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean full = used + Math.min(together(pieces, i), PAGE) > PAGE;
      if (piece.newPage() || full) {
        page++;
        used = 0;
      }
      used += used == 0 ? piece.height() : piece.below(pieces.get(i - 1));
      for (String bookmark : piece.bookmarks()) {
        pages.put(bookmark, page);
      }
    }
    return pages;
  }

  /** The height of a piece with all that it must share a page with. */
  private static double together(List<Piece> pieces, int from) {
    int to = from;
    double height = from == 0 ? 0 : pieces.get(to).below(pieces.get(to - 1));
    while (pieces.get(to).keepsNext() && to + 1 < pieces.size()) {
      to++;
      height += pieces.get(to).below(pieces.get(to - 1));
    }
    return height;
  }

  private static Piece piece(XWPFParagraph paragraph) {
    List<String> bookmarks =
        paragraph.getCTP().getBookmarkStartList().stream().map(CTBookmark::getName).toList();
    Measure measure = Measure.of(paragraph.getStyle());
    return new Piece(
        height(paragraph), measure, keeps(paragraph), paragraph.isPageBreak(), bookmarks);
  }

  private static boolean keeps(XWPFParagraph paragraph) {
    String style = String.valueOf(paragraph.getStyle());
    return paragraph.isKeepNext() || style.contains("Heading") || style.equals("Caption");
  }

  private static double height(XWPFParagraph paragraph) {
    double picture =
        paragraph.getRuns().stream()
            .flatMap(r -> r.getEmbeddedPictures().stream())
            .mapToDouble(p -> Units.toPoints(p.getCTPicture().getSpPr().getXfrm().getExt().getCy()))
            .sum();
    Measure measure = Measure.of(paragraph.getStyle());
    return picture > 0 ? picture : measure.height(paragraph.getText(), WIDTH);
  }

  private static Piece piece(XWPFTableRow row) {
    double height =
        row.getTableCells().stream()
            .mapToDouble(
                cell ->
                    Measure.of(cell.getParagraphs().get(0).getStyle())
                            .height(cell.getText(), cell.getWidth() / 20.0 - 5)
                        + 5.5)
            .max()
            .orElse(0);
    boolean keeps = row.isRepeatHeader() || row.getCell(0).getParagraphs().get(0).isKeepNext();
    return new Piece(height, Measure.of("TableRow"), keeps, false, List.of());
  }
}
