package org.redthread.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes worksheets from the first row down: lines of text above, then one marked-up table. */
final class Page {
  private static final int TEXT_WIDTH = 90;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 9;
  private static final float LINE = 16;

  /** Letters of prose that fit into the width of one digit. */
  private static final double FULLNESS = 1.1;

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Map<String, XSSFCellStyle> styles;
  private int next;

  /** A value and how it is set. */
  private record Styled(Cell cell, XSSFCellStyle style) {}

  private Page(XSSFWorkbook workbook, XSSFSheet sheet, Map<String, XSSFCellStyle> styles) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Makes the pages of one workbook. */
  static final class Maker {
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    Maker(XSSFWorkbook workbook) {
      this.workbook = workbook;
    }

    Page page(String name) {
      XSSFSheet sheet = workbook.createSheet(name);
      sheet.getPrintSetup().setLandscape(true);
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitHeight((short) 0);
      sheet.setActiveCell(CellAddress.A1);
      return new Page(workbook, sheet, styles);
    }
  }

  Page title(String text) {
    return line(text, style("title", font -> font.setFontHeightInPoints((short) 14), true));
  }

  Page line(String text) {
    return line(text, style("line", font -> {}, false));
  }

  private Page line(String text, XSSFCellStyle style) {
    XSSFCell cell = sheet.createRow(next++).createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return this;
  }

  /** A line that leads to the first cell of another worksheet. */
  Page link(String text, String worksheet) {
    line(text, linkStyle());
    link(sheet.getRow(next - 1).getCell(0), worksheet);
    return this;
  }

  private void link(XSSFCell cell, String worksheet) {
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + worksheet + "'!A1");
    cell.setHyperlink(link);
    cell.setCellStyle(linkStyle());
  }

  /**
   * The table, marked up as one.
   *
   * @param name letters, digits and underscores only, unique in the workbook
   * @param links worksheets that the cells of the first column lead to; none for no links
   */
  void table(String name, FlatTable table, List<String> links) {
    int top = next;
    int[] widths = widths(table);
    row(heading(table), widths);
    for (int i = 0; i < table.rows().size(); i++) {
      XSSFRow row = row(body(table, i), widths);
      if (!links.isEmpty()) {
        link(row.getCell(0), links.get(i));
      }
    }
    mark(name, top, table);
  }

  private List<Styled> heading(FlatTable table) {
    List<Styled> cells = new ArrayList<>();
    for (int column = 0; column < table.headings().size(); column++) {
      cells.add(
          new Styled(
              new Cell.Text(table.headings().get(column)),
              textStyle("heading", table.numeric(column), true)));
    }
    return cells;
  }

  private List<Styled> body(FlatTable table, int row) {
    List<Styled> cells = new ArrayList<>();
    for (int column = 0; column < table.headings().size(); column++) {
      Cell cell = table.rows().get(row).get(column);
      cells.add(
          new Styled(
              cell,
              cell instanceof Cell.Number number
                  ? numberStyle(number.decimals())
                  : textStyle("text", table.numeric(column), false)));
    }
    return cells;
  }

  private void mark(String name, int top, FlatTable table) {
    AreaReference area =
        workbook
            .getCreationHelper()
            .createAreaReference(
                new CellReference(top, 0),
                new CellReference(top + table.rows().size(), table.headings().size() - 1));
    XSSFTable marked = sheet.createTable(area);
    marked.setName(name);
    marked.setDisplayName(name);
    marked.updateHeaders();
  }

  /** Rows are as high as their longest cell needs: not every program works that out itself. */
  private XSSFRow row(List<Styled> cells, int[] widths) {
    XSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(cells.get(i).style());
      if (cells.get(i).cell() instanceof Cell.Number number) {
        cell.setCellValue(number.value());
      } else {
        // Never a formula: a string cell keeps its text, and the style keeps it when it is edited.
        String text = ((Cell.Text) cells.get(i).cell()).text();
        cell.setCellValue(text);
        lines = Math.max(lines, 1 + (int) (text.length() / (FULLNESS * widths[i])));
      }
    }
    row.setHeightInPoints(LINE * lines);
    return row;
  }

  private int[] widths(FlatTable table) {
    int[] widths = new int[table.headings().size()];
    for (int column = 0; column < widths.length; column++) {
      int at = column;
      int longest =
          table.rows().stream()
              .map(row -> row.get(at))
              .mapToInt(cell -> cell instanceof Cell.Text text ? text.text().length() : 8)
              .reduce(NARROWEST, Math::max);
      int heading = Math.min(14, table.headings().get(column).length());
      widths[column] = Math.min(WIDEST, Math.max(longest, heading) + 4);
      sheet.setColumnWidth(column, 256 * widths[column]);
    }
    return widths;
  }

  /** For sheets of text only. */
  void wide() {
    sheet.setColumnWidth(0, 256 * TEXT_WIDTH);
  }

  /** Words stand left, and right above and among numbers. */
  private XSSFCellStyle textStyle(String name, boolean right, boolean bold) {
    XSSFCellStyle style = style(name + (right ? "-right" : ""), font -> {}, bold);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    return style;
  }

  private XSSFCellStyle linkStyle() {
    XSSFCellStyle style =
        style(
            "link",
            font -> {
              font.setUnderline(XSSFFont.U_SINGLE);
              font.setColor(new XSSFColor(new byte[] {0x12, 0x43, 0x6D}, null));
            },
            false);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle numberStyle(int decimals) {
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    XSSFCellStyle style = style("number" + decimals, font -> {}, false);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle style(String name, Consumer<XSSFFont> change, boolean bold) {
    return styles.computeIfAbsent(
        name.toLowerCase(Locale.ROOT),
        key -> {
          XSSFFont font = workbook.createFont();
          font.setFontName("Arial");
          font.setFontHeightInPoints((short) 12);
          font.setBold(bold);
          change.accept(font);
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(font);
          style.setQuotePrefixed(!key.startsWith("number"));
          return style;
        });
  }
}
