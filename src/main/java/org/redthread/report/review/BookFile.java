package org.redthread.report.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.report.office.SteadyZip;
import org.redthread.run.OperatorException;

/** What all sheets for readers have in common: how they are cut, printed and written. */
final class BookFile {
  /** Characters of a letter that a row can show. */
  private static final int CHUNK = 1_600;

  private BookFile() {}

  /**
   * Writes a workbook, the same bytes for the same content, and closes it.
   *
   * @throws OperatorException if it cannot be written there
   */
  static void write(Path file, XSSFWorkbook book) {
    book.setActiveSheet(0);
    book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
    book.getProperties().getCoreProperties().setCreator("Redthread");
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, SteadyZip.of(out.toByteArray()));
    } catch (IOException e) {
      throw new OperatorException("Cannot write %s: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** Where a long letter is cut into rows, at blanks: the first character after each piece. */
  static List<Integer> ends(String letter) {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    while (from < letter.length()) {
      int to = Math.min(letter.length(), from + CHUNK);
      int blank = letter.lastIndexOf(' ', to);
      from = to < letter.length() && blank > from ? blank + 1 : to;
      ends.add(from);
    }
    return ends;
  }

  static Cell cell(XSSFRow row, int column, XSSFCellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  /** A4, landscape, as wide as a page, the header on each, numbered. */
  static void print(XSSFSheet sheet, String footer) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getFooter().setCenter("&P / &N");
    sheet.getFooter().setLeft(footer.replace("&", "&&"));
  }
}
