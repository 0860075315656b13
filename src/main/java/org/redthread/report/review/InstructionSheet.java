package org.redthread.report.review;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.redthread.themes.Criterion;
import org.redthread.themes.Example;
import org.redthread.themes.Theme;

/** The first sheet: what to look for, and how to answer. */
final class InstructionSheet {
  /** Where the readers write their names: rows of the second column. */
  static final int FIRST_READER = 1;

  static final int SECOND_READER = 2;

  /** Where the id of the theme stands. */
  static final int THEME = 3;

  private static final int EXAMPLES = 6;
  private static final int WIDTH = 100;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private int next;

  private InstructionSheet(XSSFSheet sheet, SheetStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /**
   * A page of instructions and nothing else.
   *
   * @param sheet its name
   * @param steps what to do, one line each
   */
  record Page(String sheet, String title, List<String> steps) {}

  static void add(XSSFWorkbook book, SheetStyles styles, Page words) {
    InstructionSheet page = empty(book, styles, words.sheet());
    page.line(styles.title, "", words.title());
    page.steps(words.steps());
  }

  private static InstructionSheet empty(XSSFWorkbook book, SheetStyles styles, String name) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.setColumnWidth(0, 30 * 256);
    sheet.setColumnWidth(1, WIDTH * 256);
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    return new InstructionSheet(sheet, styles);
  }

  private void steps(List<String> steps) {
    for (int i = 0; i < steps.size(); i++) {
      line(styles.body, Integer.toString(i + 1), steps.get(i));
    }
  }

  static void add(XSSFWorkbook book, SheetStyles styles, Theme theme, String language) {
    SheetWords words = SheetWords.of(language);
    InstructionSheet page = empty(book, styles, words.instructions());
    page.line(styles.title, "", theme.label(language));
    page.entry(words.firstReader());
    page.entry(words.secondReader());
    page.line(styles.plain, "", theme.id() + " " + theme.version());
    page.line(styles.heading, "", theme.definition(language));
    page.steps(words.steps());
    page.failings(words, theme, language);
    page.examples(words.belongs(), theme.criteria().values().stream().toList(), language, true);
    page.examples(words.belongsNot(), theme.criteria().values().stream().toList(), language, false);
  }

  private void failings(SheetWords words, Theme theme, String language) {
    if (!theme.subThemes().isEmpty()) {
      line(styles.heading, "", words.parts());
      theme
          .subThemes()
          .forEach(sub -> line(styles.body, sub.label(language), sub.definition().in(language)));
    }
  }

  private void examples(String title, List<Criterion> criteria, String language, boolean yes) {
    String wanted = language.startsWith("n") ? "n" : "en";
    List<String> texts =
        criteria.stream()
            .flatMap(
                c ->
                    (yes ? c.examples() : c.counterExamples())
                        .stream().filter(e -> e.language().startsWith(wanted)).limit(2))
            .map(Example::text)
            .distinct()
            .limit(EXAMPLES)
            .toList();
    if (!texts.isEmpty()) {
      line(styles.heading, "", title);
      texts.forEach(text -> line(styles.body, "", text));
    }
  }

  private void line(XSSFCellStyle style, String left, String right) {
    XSSFRow row = sheet.createRow(next++);
    BookFile.cell(row, 0, styles.body).setCellValue(left);
    BookFile.cell(row, 1, style).setCellValue(right);
    int points = style.getFont().getFontHeightInPoints();
    int lines = Math.max(1, (int) Math.ceil(right.length() * points / 11.0 / (WIDTH - 4)));
    int leftLines = (int) Math.ceil(left.length() / 26.0);
    row.setHeightInPoints(Math.max(lines, leftLines) * points * 1.38f + 4);
  }

  private void entry(String name) {
    XSSFRow row = sheet.createRow(next++);
    BookFile.cell(row, 0, styles.body).setCellValue(name);
    BookFile.cell(row, 1, styles.entry).setCellValue("");
    row.setHeightInPoints(20);
  }
}
