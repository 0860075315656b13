package org.redthread.report.review;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.themes.Span;

/** The sheet of letters too long for a row of the review: each whole, below the other. */
final class LongLetters {
  /** Characters across the column of letters of the review, which is narrower than here. */
  private static final int LETTER_WIDTH = 84;

  private static final float LINE = 15;
  private static final float TALLEST = 405;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private int rows;

  LongLetters(XSSFWorkbook book, SheetStyles styles, String name) {
    this.book = book;
    this.styles = styles;
    sheet = book.createSheet(name);
    sheet.setColumnWidth(0, 6 * 256);
    sheet.setColumnWidth(1, 110 * 256);
  }

  /**
   * Adds a letter in pieces that a screen can show, and gives its first row, from 1.
   *
   * @param found what is to be in colour
   * @param number of its row in the review
   */
  int add(String letter, List<Span> found, int number) {
    int first = rows + 1;
    int from = 0;
    for (int to : BookFile.ends(letter)) {
      XSSFRow row = sheet.createRow(rows++);
      BookFile.cell(row, 0, styles.number).setCellValue(number);
      BookFile.cell(row, 1, styles.text).setCellValue(piece(letter, from, to, found));
      row.setHeightInPoints(height(letter.substring(from, to)) * LETTER_WIDTH / 105 + LINE);
      from = to;
    }
    return first;
  }

  private XSSFRichTextString piece(String letter, int from, int to, List<Span> found) {
    XSSFRichTextString rich = new XSSFRichTextString(letter.substring(from, to));
    for (Span mark : found) {
      int start = Math.max(mark.start(), from);
      int end = Math.min(mark.end(), to);
      if (start < end) {
        rich.applyFont(start - from, end - from, styles.hit);
      }
    }
    return rich;
  }

  /** Points that a text needs in the column of letters of the review. */
  static float height(String text) {
    int lines = text.length() > Passages.SHORT / 2 ? 1 : 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(line.length() / (LETTER_WIDTH * 1.1)));
    }
    return Math.min(TALLEST, Math.max(2, lines) * LINE);
  }

  /** Takes the sheet away again if no letter was that long. */
  void close() {
    if (rows == 0) {
      book.removeSheetAt(book.getSheetIndex(sheet));
    }
  }
}
