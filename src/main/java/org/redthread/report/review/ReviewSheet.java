package org.redthread.report.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.run.OperatorException;
import org.redthread.text.Analysers;
import org.redthread.themes.Span;
import org.redthread.themes.Theme;
import org.redthread.themes.ThemeMarks;
import org.redthread.themes.review.Answer;
import org.redthread.themes.review.BatchRow;
import org.redthread.themes.review.Drawn;
import org.redthread.themes.review.Label;
import org.redthread.themes.review.LetterGroup;
import org.redthread.themes.review.ReviewLetters;

/**
 * Writes a batch as a workbook: what to look for, the letters to answer, and long letters whole.
 */
public final class ReviewSheet {
  private static final int[] WIDTHS = {6, 84, 11, 26, 11, 20, 11, 7, 16, 12, 7, 10, 9, 8, 11, 12};
  private static final int MOST_IDS = 20;

  private final Theme theme;
  private final ReviewLetters letters;
  private final String language;
  private final ThemeMarks marks;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final SheetStyles styles = new SheetStyles(book);
  private final SheetWords words;

  private ReviewSheet(Theme theme, ReviewLetters letters, String language) {
    this.theme = theme;
    this.letters = letters;
    this.language = language;
    this.marks = new ThemeMarks(theme);
    this.words = SheetWords.of(language);
  }

  /**
   * Writes a batch.
   *
   * @param language of the instructions: en, nb or nn
   * @throws OperatorException if it cannot be written there
   */
  public static void write(
      Path file, Theme theme, ReviewLetters letters, List<BatchRow> rows, String language) {
    ReviewSheet sheet = new ReviewSheet(theme, letters, language);
    sheet.fill(rows);
    BookFile.write(file, sheet.book);
  }

  private void fill(List<BatchRow> rows) {
    InstructionSheet.add(book, styles, theme, language);
    XSSFSheet review = book.createSheet(words.review());
    LongLetters whole = new LongLetters(book, styles, words.letters());
    header(review);
    for (int i = 0; i < rows.size(); i++) {
      row(review, whole, rows.get(i), i + 1);
    }
    finish(review, rows.size());
    whole.close();
  }

  private void header(XSSFSheet sheet) {
    XSSFRow row = sheet.createRow(SheetColumns.HEADER);
    row.setHeightInPoints(34);
    for (int i = 0; i < words.headers().size(); i++) {
      BookFile.cell(row, i, styles.header).setCellValue(words.headers().get(i));
    }
    for (String plain : SheetColumns.PLAIN) {
      BookFile.cell(row, SheetColumns.of(plain), styles.header).setCellValue(plain);
    }
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
  }

  private void row(XSSFSheet sheet, LongLetters whole, BatchRow batchRow, int number) {
    LetterGroup group = letters.group(batchRow.group());
    XSSFRow row = sheet.createRow(SheetColumns.HEADER + number);
    String letter = Analysers.normal(group.letter().text().value());
    List<Span> found = marks.of(letter, group.letter().language());
    Passages shown = Passages.of(letter, found);
    Cell first = BookFile.cell(row, SheetColumns.NUMBER, styles.number);
    first.setCellValue(number);
    BookFile.cell(row, SheetColumns.LETTER, styles.text).setCellValue(rich(shown));
    if (!shown.whole()) {
      // Not on the letter itself: some programs show a cell with a link on one line.
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'%s'!A%d".formatted(words.letters(), whole.add(letter, found, number)));
      first.setHyperlink(link);
      first.setCellStyle(styles.linked);
    }
    BookFile.cell(row, SheetColumns.ANSWER, styles.answer).setBlank();
    BookFile.cell(row, SheetColumns.NOTE, styles.text).setBlank();
    BookFile.cell(row, SheetColumns.SECOND, styles.second).setBlank();
    BookFile.cell(row, SheetColumns.SECOND_NOTE, styles.text).setBlank();
    BookFile.cell(row, SheetColumns.SETTLED, styles.second).setBlank();
    BookFile.cell(row, SheetColumns.CASES, styles.number).setCellValue(group.cases());
    plain(row, group, batchRow.origin());
    row.setHeightInPoints(LongLetters.height(shown.text()));
  }

  private void plain(XSSFRow row, LetterGroup group, Label.Origin origin) {
    boolean random = origin.drawn() == Drawn.RANDOM;
    List<String> cells =
        List.of(
            ids(group),
            group.id(),
            Integer.toString(origin.batch()),
            origin.drawn().word(),
            origin.stratum().word(),
            random ? Integer.toString(origin.pool()) : "",
            random ? Double.toString(origin.probability()) : "");
    for (int i = 0; i < cells.size(); i++) {
      BookFile.cell(row, SheetColumns.IDS + i, styles.plain).setCellValue(cells.get(i));
    }
    BookFile.cell(row, SheetColumns.of("check"), styles.plain)
        .setCellValue(SheetColumns.check(cells));
  }

  private static String ids(LetterGroup group) {
    String ids = String.join(", ", group.ids().stream().limit(MOST_IDS).toList());
    int more = group.cases() - MOST_IDS;
    return more > 0 ? ids + " + " + more : ids;
  }

  private XSSFRichTextString rich(Passages shown) {
    String where = shown.whole() ? "" : "\n" + words.wholeLetter();
    XSSFRichTextString rich = new XSSFRichTextString(shown.text() + where);
    shown.marks().forEach(mark -> rich.applyFont(mark.start(), mark.end(), styles.hit));
    if (!where.isEmpty()) {
      rich.applyFont(shown.text().length() + 1, rich.length(), styles.small);
    }
    return rich;
  }

  private void finish(XSSFSheet sheet, int rows) {
    sheet.createFreezePane(1, 1);
    int last = Math.max(1, rows);
    String[] answers =
        Arrays.stream(Answer.values()).map(answer -> answer.word(language)).toArray(String[]::new);
    for (int column : new int[] {SheetColumns.ANSWER, SheetColumns.SECOND, SheetColumns.SETTLED}) {
      XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
      DataValidation choice =
          helper.createValidation(
              helper.createExplicitListConstraint(answers),
              new CellRangeAddressList(1, last, column, column));
      choice.setShowErrorBox(true);
      choice.createErrorBox(String.join(", ", answers), words.pick());
      choice.setShowPromptBox(false);
      sheet.addValidationData(choice);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, last, 0, WIDTHS.length - 1));
    BookFile.print(sheet, theme.label(language));
    book.setPrintArea(book.getSheetIndex(sheet), 0, SheetColumns.CASES, 0, last);
  }
}
