package org.redthread.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Imprint;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.findings.Language;
import org.redthread.run.Table;
import org.redthread.run.Tables;

class XlsxWriterTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void breaksNoRuleOfTheAudit(Language language) {
    assertThat(XlsxAudit.of(XlsxWriter.write(SampleReport.report(language)))).isEmpty();
  }

  @Test
  void auditFindsWhatIsWrong() throws IOException {
    byte[] spoilt;
    try (XSSFWorkbook workbook = open(XlsxWriter.write(SampleReport.report(Language.EN)))) {
      XSSFSheet sheet = workbook.getSheetAt(3);
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      sheet.createFreezePane(1, 5);
      sheet.getRow(6).setZeroHeight(true);
      sheet.getRow(7).getCell(1).setCellValue("");
      sheet.createRow(sheet.getLastRowNum() + 2).createCell(0).setCellFormula("1+1");
      workbook.getProperties().getCoreProperties().setTitle("");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      spoilt = out.toByteArray();
    }

    assertThat(XlsxAudit.of(spoilt))
        .anyMatch(f -> f.contains("merged"))
        .anyMatch(f -> f.contains("frozen"))
        .anyMatch(f -> f.contains("row is hidden"))
        .anyMatch(f -> f.contains("cell is blank"))
        .anyMatch(f -> f.contains("no formula"))
        .anyMatch(f -> f.contains("row is blank"))
        .anyMatch(f -> f.contains("ends where"))
        .anyMatch(f -> f.contains("title in its properties"));
  }

  @Test
  void holdsEveryFigureOfEveryTableAsPrinted() throws IOException {
    Report report = SampleReport.report(Language.EN);
    List<Block.Table> tables =
        report.blocks().filter(Block.Table.class::isInstance).map(b -> (Block.Table) b).toList();

    try (XSSFWorkbook workbook = open(XlsxWriter.write(report))) {
      for (int t = 0; t < tables.size(); t++) {
        assertThat(numbers(workbook.getSheetAt(3 + t)))
            .containsExactlyElementsOf(printed(tables.get(t)));
      }
    }
  }

  private static List<Double> printed(Block.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(List::stream)
        .filter(Inline.Amount.class::isInstance)
        .map(i -> ((Inline.Amount) i).text())
        .filter(text -> !text.startsWith("<"))
        .map(text -> Double.valueOf(text.replace(",", "")))
        .toList();
  }

  private static List<Double> numbers(XSSFSheet sheet) {
    List<Double> numbers = new java.util.ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                  }
                }));
    return numbers;
  }

  @Test
  void readsNorwegianNumbersAsNumbers() {
    Inline.Amount printed = new Inline.Amount("f", "12\u00a0345,67", 12345.6712);

    assertThat(PrintedNumber.cell(printed, Language.NB)).isEqualTo(new Cell.Number(12345.67, 2));
  }

  @Test
  void textThatLooksLikeAFormulaStaysText(@TempDir Path folder) throws IOException {
    String formula = "=HYPERLINK(\"http://x\")";
    Report report = oneTable(formula);

    assertThat(XlsxAudit.of(XlsxWriter.write(report))).isEmpty();
    try (XSSFWorkbook workbook = open(XlsxWriter.write(report))) {
      XSSFCell cell = workbook.getSheetAt(2).getRow(5).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(formula);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    Table twin = Tables.read(CsvTwins.write(report, folder).get(0));
    assertThat(twin.values("Name")).containsExactly("'" + formula);
  }

  private static Report oneTable(String text) {
    Report sample = SampleReport.report(Language.EN);
    Map<String, String> terms = sample.terms();
    Block.Table table =
        new Block.Table(
            "table-one",
            Inline.words("One"),
            "One cell.",
            List.of(new Block.Column("Name", Block.Align.TEXT, 40)),
            List.of(new Block.Row(List.of(Inline.words(text)), false)),
            List.of());
    Cover cover =
        new Cover(
            "id", "Title", "Sub", List.of(), "", "A", LocalDate.of(2026, 1, 1), Imprint.of(""));
    return new Report(
        Language.EN, cover, terms, List.of(new Section("s", false, "S", List.of(table))));
  }

  @Test
  void csvTwinsHoldTheCellsOfTheWorksheets(@TempDir Path folder) {
    Report report = SampleReport.report(Language.EN);

    List<Path> files = CsvTwins.write(report, folder);

    List<Sheet> sheets = Sheet.of(report);
    assertThat(files).hasSameSizeAs(sheets);
    for (int i = 0; i < files.size(); i++) {
      assertThat(Tables.read(files.get(i)).columns()).isEqualTo(sheets.get(i).table().headings());
      assertThat(Tables.read(files.get(i)).size()).isEqualTo(sheets.get(i).table().rows().size());
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    Report report = SampleReport.report(Language.NB);

    assertThat(XlsxWriter.write(report)).isEqualTo(XlsxWriter.write(report));
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
