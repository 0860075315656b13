package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks are streamed; title rows, dates and formulas are understood, attacks are refused. */
class WorkbooksTest {
  private static final String LAYOUT = "xlsx: {sheet: Complaints, header-row: 3}";

  private final FeedTrial trial;
  private final Path file;

  WorkbooksTest(@TempDir Path folder) {
    trial = new FeedTrial(folder).format("feed.xlsx", "xlsx").more(LAYOUT);
    file = folder.resolve("feed.xlsx");
  }

  @Test
  void titleRowsDatesNumbersAndEmptyRows() throws IOException {
    write(
        sheet -> {
          row(sheet, 3, 1001, LocalDate.of(2024, 5, 1), "Ash", "x");
          row(sheet, 7, "A-2", LocalDate.of(2024, 5, 2), "Elm", "y");
        });
    List<Accepted> read = read();
    assertThat(read).extracting(Accepted::line).containsExactly(4L, 8L);
    assertThat(read).extracting(a -> a.complaint().id()).containsExactly("1001", "A-2");
    assertThat(read.get(0).complaint().received()).isEqualTo(LocalDate.of(2024, 5, 1));
  }

  @Test
  void aFormulaCountsByItsResult() throws IOException {
    write(
        sheet -> {
          Row row = row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "", "x");
          row.createCell(2).setCellFormula("\"Ash\"&\"dale\"");
          sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    assertThat(read()).extracting(a -> a.complaint().organisation()).containsExactly("Ashdale");
  }

  @Test
  void aFormulaWithoutResultOrWithAnErrorSetsItsRowAside() throws IOException {
    write(
        sheet -> {
          row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x");
          row(sheet, 4, 2, LocalDate.of(2024, 5, 1), "", "x").createCell(2).setCellFormula("1/0");
          sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.figures()).isEqualTo("2,1,0,0,1");
    assertThat(seen.err()).contains("provider: holds a formula without a result", "line 5");
  }

  @Test
  void aDateAsTextIsHeldAgainstTheDeclaredFormats() throws IOException {
    write(sheet -> row(sheet, 3, 1, "30/02/2024", "Ash", "x"));
    assertThat(trial.run().err()).contains("received: is no date as yyyy-MM-dd");
  }

  @Test
  void aCellBesideTheTableSetsItsRowAside() throws IOException {
    write(
        sheet ->
            row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x").createCell(9).setCellValue("!"));
    assertThat(trial.run().err()).contains("has a cell to the right of the header's last");
  }

  @Test
  void aSheetThatIsNotThere() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Other");
      save(book);
    }
    refused("has no sheet 'Complaints'; it has: Other");
  }

  @Test
  void noHeaderWhereItIsExpected() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Complaints").createRow(0).createCell(0).setCellValue("Title");
      save(book);
    }
    refused("has nothing in row 3");
  }

  @Test
  void textUnderTheNameOfAWorkbook() {
    trial.file("feed.xlsx", FeedTrial.HEADER);
    refused("is no .xlsx workbook, or is damaged");
  }

  @Test
  void empty() {
    trial.file("feed.xlsx", "");
    refused("is empty: a workbook was expected");
  }

  @Test
  void truncated() throws IOException {
    write(sheet -> row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x"));
    byte[] bytes = Files.readAllBytes(file);
    trial.file("feed.xlsx", java.util.Arrays.copyOf(bytes, bytes.length / 2));
    refused("is no .xlsx workbook, or is damaged");
  }

  @Test
  void zipBomb() throws IOException {
    write(sheet -> row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x"));
    replace("xl/worksheets/sheet1.xml", xml -> xml + " ".repeat(50_000_000));
    refused("a zip bomb");
  }

  @Test
  void entityAttackInTheSheet() throws IOException {
    write(sheet -> row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x"));
    replace("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<worksheet", entities()));
    refused("declares a document type or entities");
  }

  @Test
  void entityAttackInTheSharedStrings() throws IOException {
    write(sheet -> row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x"));
    replace(
        "xl/sharedStrings.xml",
        xml -> xml.replaceFirst("<sst", entities().replace("worksheet", "sst")));
    refused("declares a document type or entities");
  }

  @Test
  void brokenXmlInTheMiddleOfTheSheet() throws IOException {
    write(sheet -> row(sheet, 3, 1, LocalDate.of(2024, 5, 1), "Ash", "x"));
    replace("xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", "<row <<"));
    refused("cannot be read to its end as a workbook");
  }

  private static String entities() {
    return "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet";
  }

  private void refused(String sentence) {
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.err()).contains(sentence).doesNotContain("bug");
    assertThat(seen.status()).isEqualTo(2);
  }

  private List<Accepted> read() {
    List<Accepted> accepted = new ArrayList<>();
    try (FeedReader feed = FeedReader.open(trial.source(), trial.path(""), file)) {
      feed.forEachRemaining(outcome -> accepted.add((Accepted) outcome));
    }
    return accepted;
  }

  private void write(Consumer<XSSFSheet> rows) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Cover");
      XSSFSheet sheet = book.createSheet("Complaints");
      sheet.createRow(0).createCell(0).setCellValue("Complaints of the year");
      row(sheet, 2, "id", "received", "provider", "letter");
      rows.accept(sheet);
      save(book);
    }
  }

  private void save(XSSFWorkbook book) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static Row row(XSSFSheet sheet, int at, Object... cells) {
    Row row = sheet.createRow(at);
    CellStyle date = sheet.getWorkbook().createCellStyle();
    date.setDataFormat((short) 14);
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof LocalDate day) {
        row.createCell(column).setCellValue(day);
        row.getCell(column).setCellStyle(date);
      } else if (cells[column] instanceof Integer number) {
        row.createCell(column).setCellValue(number);
      } else {
        row.createCell(column).setCellValue(String.valueOf(cells[column]));
      }
    }
    return row;
  }

  private void replace(String part, java.util.function.UnaryOperator<String> change)
      throws IOException {
    // Sheets are numbered as they were made: the cover has the first number.
    String wanted = part.replace("sheet1.xml", "sheet2.xml");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(wanted)) {
          content =
              change
                  .apply(new String(content, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8);
        }
        out.write(content);
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
