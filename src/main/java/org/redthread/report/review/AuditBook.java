package org.redthread.report.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.privacy.AuditSheet;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;

/**
 * The sheet of a redaction audit as a workbook: how to read, then a row a letter with what was
 * taken out in colour and three counts to enter. A letter too long for a row goes on in further
 * rows.
 */
public final class AuditBook {
  private static final DataFormatter CELLS = new DataFormatter();
  private static final Pattern MASKED = Pattern.compile("\\[[A-Z]+(?:-[0-9a-f]{4,12})?]");
  private static final int[] WIDTHS = {6, 84, 12, 14, 12, 12, 26, 22, 9, 9, 7};
  private static final int LETTER = 1;
  private static final int FIRST_COUNT = 2;
  private static final int LAST_ENTRY = 6;

  /** The column that names the letter; empty where a row goes on with the letter before. */
  private static final int ID = 7;

  private static final float LINE = 15;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final SheetStyles styles = new SheetStyles(book);
  private final AuditWords words;
  private int next = 1;

  private AuditBook(String language) {
    words = AuditWords.of(language);
  }

  /**
   * Writes a sheet.
   *
   * @param letters as {@link AuditSheet} has them: {@link AuditSheet#LETTER} to {@link
   *     AuditSheet#RISK}
   * @param language of the instructions: en, nb or nn
   * @throws OperatorException if it cannot be written there
   */
  public static void write(Path file, Table letters, String language) {
    AuditBook sheet = new AuditBook(language);
    InstructionSheet.add(
        sheet.book,
        sheet.styles,
        new InstructionSheet.Page(
            sheet.words.instructions(), sheet.words.title(), sheet.words.steps()));
    sheet.review(letters);
    BookFile.write(file, sheet.book);
  }

  private void review(Table letters) {
    XSSFSheet sheet = book.createSheet(words.review());
    XSSFRow header = sheet.createRow(0);
    header.setHeightInPoints(50);
    List<String> titles = new ArrayList<>(words.headers());
    titles.addAll(AuditSheet.PLAIN);
    for (int i = 0; i < titles.size(); i++) {
      BookFile.cell(header, i, styles.header).setCellValue(titles.get(i));
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    for (int row = 0; row < letters.size(); row++) {
      letter(sheet, letters, row);
    }
    counts(sheet);
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, WIDTHS.length - 1));
    BookFile.print(sheet, words.title());
    book.setPrintArea(book.getSheetIndex(sheet), 0, LAST_ENTRY, 0, Math.max(1, next - 1));
  }

  private void letter(XSSFSheet sheet, Table letters, int at) {
    String text = letters.rows().get(at)[letters.column(AuditSheet.TEXT)];
    int from = 0;
    for (int to : text.isEmpty() ? List.of(0) : BookFile.ends(text)) {
      XSSFRow row = sheet.createRow(next++);
      BookFile.cell(row, 0, styles.number).setCellValue(at + 1);
      String piece = text.substring(from, to);
      BookFile.cell(row, LETTER, styles.text).setCellValue(coloured(piece));
      for (int i = FIRST_COUNT; i <= LAST_ENTRY; i++) {
        boolean count = i < LAST_ENTRY - 1;
        BookFile.cell(row, i, from > 0 ? styles.second : count ? styles.answer : styles.text);
      }
      for (int i = 0; from == 0 && i < AuditSheet.PLAIN.size(); i++) {
        String value = letters.rows().get(at)[letters.column(AuditSheet.PLAIN.get(i))];
        BookFile.cell(row, ID + i, styles.plain).setCellValue(value);
      }
      row.setHeightInPoints(height(piece));
      from = to;
    }
  }

  private XSSFRichTextString coloured(String text) {
    XSSFRichTextString rich = new XSSFRichTextString(text);
    Matcher masked = MASKED.matcher(text);
    while (masked.find()) {
      rich.applyFont(masked.start(), masked.end(), styles.hit);
    }
    return rich;
  }

  private static float height(String text) {
    int lines = 1;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(line.length() / (WIDTHS[LETTER] * 1.1)));
    }
    return Math.min(405, lines * LINE);
  }

  private void counts(XSSFSheet sheet) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidation whole =
        helper.createValidation(
            helper.createNumericConstraint(
                ValidationType.INTEGER, OperatorType.BETWEEN, "0", "9999"),
            new CellRangeAddressList(1, Math.max(1, next - 1), FIRST_COUNT, FIRST_COUNT + 2));
    whole.setShowErrorBox(true);
    whole.createErrorBox(words.title(), words.count());
    sheet.addValidationData(whole);
  }

  /**
   * Reads a filled sheet, as a table that {@link AuditSheet#read} takes.
   *
   * @throws OperatorException if it is no such workbook
   */
  public static Table read(Path file) {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return table(file, book);
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (IOException | org.apache.poi.UnsupportedFileFormatException e) {
      throw new OperatorException("%s is not an .xlsx workbook.".formatted(file), e);
    }
  }

  private static Table table(Path file, XSSFWorkbook book) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      Row header = sheet.getRow(0);
      if (header != null && cell(header, ID).equals(AuditSheet.LETTER)) {
        return table(file, sheet);
      }
    }
    throw new OperatorException(
        "%s has no sheet of an audit; give the file that 'text audit' wrote.".formatted(file));
  }

  private static Table table(Path file, XSSFSheet sheet) {
    List<String> columns = new ArrayList<>(AuditSheet.COUNTS);
    columns.addAll(AuditSheet.PLAIN);
    List<String[]> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    for (int at = 1; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      if (row != null && !cell(row, ID).isEmpty()) {
        rows.add(cells(row));
        lines.add(at + 1L);
      }
    }
    return new Table(file, columns, rows, lines);
  }

  private static String[] cells(Row row) {
    int counts = AuditSheet.COUNTS.size();
    String[] cells = new String[counts + AuditSheet.PLAIN.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(row, i < counts ? FIRST_COUNT + i : ID + i - counts);
    }
    return cells;
  }

  private static String cell(Row row, int column) {
    return CELLS.formatCellValue(row.getCell(column)).strip();
  }
}
