package org.redthread.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a screen reader would stumble over in a workbook. Source: Government Analysis Function,
 * "Making spreadsheets accessible: a brief checklist of the basics" (2021) and "Releasing
 * statistics in spreadsheets". Any workbook can be audited, not only our own.
 */
public final class XlsxAudit {
  private final List<String> findings = new ArrayList<>();
  private final Set<String> tableNames = new HashSet<>();

  private XlsxAudit() {}

  /** One sentence for each rule broken, with the place; empty where none is. */
  public static List<String> of(byte[] file) {
    XlsxAudit audit = new XlsxAudit();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      audit.properties(workbook.getProperties().getCoreProperties());
      audit.expect(workbook.getActiveSheetIndex() == 0, "the workbook opens on its first sheet");
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        audit.expect(!workbook.isSheetHidden(i), workbook.getSheetName(i) + ": is not hidden");
        audit.sheet(workbook.getSheetAt(i), i == 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(audit.findings);
  }

  private void expect(boolean met, String rule) {
    if (!met) {
      findings.add("Not so: " + rule + ".");
    }
  }

  private void properties(POIXMLProperties.CoreProperties core) {
    expect(filled(core.getTitle()), "the workbook has a title in its properties");
    expect(filled(core.getCreator()), "the workbook has an author in its properties");
    expect(filled(core.getSubject()), "the workbook has a subject in its properties");
  }

  private static boolean filled(@org.jspecify.annotations.Nullable String text) {
    return text != null && !text.isBlank();
  }

  private void sheet(XSSFSheet sheet, boolean cover) {
    String name = sheet.getSheetName();
    expect(CellAddress.A1.equals(sheet.getActiveCell()), name + ": the cursor is in A1");
    expect(sheet.getNumMergedRegions() == 0, name + ": no cells are merged");
    expect(sheet.getPaneInformation() == null, name + ": no panes are frozen");
    expect(!sheet.getCTWorksheet().isSetAutoFilter(), name + ": no filter is set");
    expect(sheet.getDrawingPatriarch() == null, name + ": no picture stands in the sheet");
    expect(first(sheet) != null, name + ": A1 has a title");
    rows(sheet);
    List<XSSFTable> tables = sheet.getTables();
    expect(tables.size() == (cover ? 0 : 1), name + ": has one marked-up table, the cover none");
    tables.forEach(table -> table(sheet, table));
  }

  private static @org.jspecify.annotations.Nullable XSSFCell first(XSSFSheet sheet) {
    XSSFRow row = sheet.getRow(0);
    XSSFCell cell = row == null ? null : row.getCell(0);
    return cell == null || cell.toString().isBlank() ? null : cell;
  }

  private void rows(XSSFSheet sheet) {
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      XSSFRow row = sheet.getRow(r);
      String place = sheet.getSheetName() + " row " + (r + 1);
      if (row == null || row.getPhysicalNumberOfCells() == 0) {
        expect(false, place + ": no row is blank");
      } else {
        expect(!row.getZeroHeight(), place + ": no row is hidden");
        row.forEach(cell -> cell((XSSFCell) cell));
      }
    }
  }

  private void cell(XSSFCell cell) {
    String place = cell.getSheet().getSheetName() + " " + cell.getReference();
    expect(cell.getCellType() != CellType.FORMULA, place + ": a value and no formula");
    expect(cell.getCellType() != CellType.BLANK, place + ": no cell is empty");
    expect(!cell.toString().isBlank(), place + ": no cell is blank");
    expect(
        cell.getCellStyle().getFont().getFontHeightInPoints() >= 12,
        place + ": letters are of 12 points or more");
  }

  private void table(XSSFSheet sheet, XSSFTable table) {
    String place = sheet.getSheetName() + " table " + table.getName();
    expect(tableNames.add(table.getName()), place + ": its name is its own");
    expect(!table.getCTTable().isSetAutoFilter(), place + ": has no filter");
    expect(table.getEndRowIndex() == sheet.getLastRowNum(), place + ": ends where the sheet ends");
    expect(table.getStartColIndex() == 0, place + ": begins in column A");
    XSSFRow header = sheet.getRow(table.getStartRowIndex());
    Set<String> headings = new HashSet<>();
    for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
      XSSFCell cell = header.getCell(c);
      boolean own = cell != null && headings.add(cell.toString());
      expect(own, place + ": every column has a heading of its own");
      expect(!sheet.isColumnHidden(c), place + ": no column is hidden");
    }
  }
}
