package org.redthread.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The text of a workbook's cell: a date as {@code yyyy-MM-dd}, with {@code HH:mm:ss} after it where
 * it has a time of day; a number without needless digits; of a formula the result it had when the
 * workbook was saved.
 */
final class XlsxCells {
  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private XlsxCells() {}

  static String text(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      String result = text(cell, cell.getCachedFormulaResultType());
      return result.isEmpty() ? String.valueOf(Marks.FORMULA) : result;
    }
    return text(cell, cell.getCellType());
  }

  private static String text(Cell cell, CellType type) {
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
      case ERROR -> String.valueOf(Marks.FORMULA);
      default -> "";
    };
  }

  private static String date(Cell cell) {
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (moment == null) {
      return number(cell);
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : WITH_TIME.format(moment);
  }

  private static String number(Cell cell) {
    BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
