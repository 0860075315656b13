package org.redthread.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.privacy.AuditResult;
import org.redthread.privacy.AuditSample;
import org.redthread.privacy.AuditSheet;
import org.redthread.privacy.Redactor;
import org.redthread.run.OperatorException;

/** The sheet of a redaction audit: written, filled in by a reader, read. */
final class AuditBookTest {
  private static final Redactor REDACTOR = Redactor.keyed("audit book");

  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  private final AuditSample sample = new AuditSample(1, 10);

  @BeforeEach
  void threeLetters() {
    sample.offer("A1", REDACTOR.redaction("I saw Dr Oldershawe on 07700 900123.", "en"));
    sample.offer("A2", REDACTOR.redaction("Nobody came.", "en"));
    sample.offer("A3", REDACTOR.redaction("Mr Brackenthorpe waited for hours. ".repeat(150), "en"));
  }

  private Path written(String language) {
    Path file = folder.resolve("sheet.xlsx");
    AuditBook.write(file, AuditSheet.table(file, sample), language);
    return file;
  }

  private static XSSFRow row(XSSFSheet sheet, String letter) {
    for (int at = 1; at <= sheet.getLastRowNum(); at++) {
      if (sheet.getRow(at).getCell(7) != null
          && sheet.getRow(at).getCell(7).getStringCellValue().equals(letter)) {
        return sheet.getRow(at);
      }
    }
    throw new AssertionError("no row of " + letter);
  }

  private static void fill(Path file, String letter, Object names) throws Exception {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFRow row = row(book.getSheetAt(1), letter);
      if (names instanceof Integer count) {
        row.getCell(2).setCellValue(count);
      } else {
        row.getCell(2).setCellValue(names.toString());
      }
      row.getCell(3).setCellValue(0);
      row.getCell(4).setCellValue(0);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb"})
  void whatAReaderEntersIsTheAudit(String language) throws Exception {
    Path file = written(language);
    fill(file, "A1", 0);
    fill(file, "A2", 1);

    AuditResult result = AuditResult.of(AuditSheet.read(AuditBook.read(file)));

    assertThat(result.letters()).isEqualTo(2);
    assertThat(result.names().hits()).isEqualTo(1);
    assertThat(result.names().of()).isEqualTo(2);
    assertThat(result.identifiers().of()).isEqualTo(1);
    assertThat(result.clean().hits()).isEqualTo(1);
  }

  @Test
  void aLongLetterGoesOnInFurtherRowsAndIsCountedOnce() throws Exception {
    Path file = written("en");
    StringBuilder text = new StringBuilder();
    int rows = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(1);
      double number = row(sheet, "A3").getCell(0).getNumericCellValue();
      for (int at = 1; at <= sheet.getLastRowNum(); at++) {
        if (sheet.getRow(at).getCell(0).getNumericCellValue() == number) {
          text.append(sheet.getRow(at).getCell(1).getStringCellValue());
          rows++;
        }
      }
    }

    assertThat(rows).isGreaterThan(2);
    assertThat(text.toString().split("waited for hours", -1)).hasSize(151);
    assertThat(AuditBook.read(file).values(AuditSheet.LETTER)).containsOnlyOnce("A3").hasSize(3);
  }

  @Test
  void theSameLettersAreTheSameBytes() throws Exception {
    byte[] first = Files.readAllBytes(written("en"));

    assertThat(Files.readAllBytes(written("en"))).isEqualTo(first);
  }

  @Test
  void aWordWhereACountBelongsIsNamedWithItsRow() throws Exception {
    Path file = written("en");
    fill(file, "A1", "two");

    assertThatThrownBy(() -> AuditSheet.read(AuditBook.read(file)))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("sheet.xlsx line")
        .hasMessageContaining("names_left")
        .hasMessageContaining("a count");
  }

  @Test
  void aFileThatIsNoAuditIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("not.xlsx"), "letter");
    Path other = folder.resolve("other.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      book.createSheet("x").createRow(0).createCell(0).setCellValue("y");
      book.write(out);
    }

    assertThatThrownBy(() -> AuditBook.read(text)).hasMessageContaining("not an .xlsx workbook");
    assertThatThrownBy(() -> AuditBook.read(other)).hasMessageContaining("no sheet of an audit");
    assertThatThrownBy(() -> AuditBook.read(folder.resolve("none.xlsx")))
        .hasMessageContaining("There is no file");
  }
}
