package org.redthread.report.review;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a review sheet look. */
final class SheetStyles {
  private static final String FACE = "Calibri";
  private static final byte[] DARK = {0x1F, 0x3A, 0x4D};
  private static final byte[] LINE = {(byte) 0xC8, (byte) 0xCE, (byte) 0xD4};
  private static final byte[] PALE = {(byte) 0xF3, (byte) 0xF5, (byte) 0xF7};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF6, (byte) 0xD0};
  private static final byte[] RED = {(byte) 0xB0, 0x1E, 0x2E};
  private static final byte[] BLUE = {0x1A, 0x5F, (byte) 0xB4};
  private static final byte[] GREY = {0x6B, 0x74, 0x7C};

  final XSSFCellStyle header;
  final XSSFCellStyle text;
  final XSSFCellStyle answer;
  final XSSFCellStyle second;
  final XSSFCellStyle number;
  final XSSFCellStyle plain;
  final XSSFCellStyle title;
  final XSSFCellStyle heading;
  final XSSFCellStyle body;
  final XSSFCellStyle entry;
  final XSSFFont hit;
  final XSSFFont small;
  final XSSFCellStyle linked;

  private final XSSFWorkbook book;

  SheetStyles(XSSFWorkbook book) {
    this.book = book;
    header = filled(bordered(font(11, true, new byte[] {-1, -1, -1})), DARK);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    text = bordered(font(11, false, null));
    answer = centred(filled(bordered(font(11, true, null)), YELLOW));
    second = centred(filled(bordered(font(11, false, null)), PALE));
    number = centred(bordered(font(11, false, null)));
    plain = bordered(font(9, false, GREY));
    title = wrapped(font(20, true, DARK));
    heading = wrapped(font(13, true, DARK));
    body = wrapped(font(11, false, null));
    entry = filled(bordered(font(11, false, null)), YELLOW);
    hit = font(11, true, RED);
    small = font(9, false, GREY);
    XSSFFont link = font(11, false, BLUE);
    link.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
    linked = centred(bordered(link));
  }

  private XSSFFont font(int points, boolean bold, byte @org.jspecify.annotations.Nullable [] rgb) {
    XSSFFont font = book.createFont();
    font.setFontName(FACE);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (rgb != null) {
      font.setColor(new XSSFColor(rgb));
    }
    return font;
  }

  private XSSFCellStyle wrapped(XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle bordered(XSSFFont font) {
    XSSFCellStyle style = wrapped(font);
    XSSFColor line = new XSSFColor(LINE);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBottomBorderColor(line);
    style.setTopBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, byte[] rgb) {
    style.setFillForegroundColor(new XSSFColor(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle centred(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }
}
