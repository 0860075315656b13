package org.redthread.report.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.Language;

/** Reads how exactly a figure is printed, so that a spreadsheet holds it just so. */
final class PrintedNumber {
  private static final Pattern ENGLISH = Pattern.compile("-?[0-9][0-9,]*(?:\\.([0-9]+))?");
  private static final Pattern NORWEGIAN = Pattern.compile("-?[0-9][0-9\u00a0]*(?:,([0-9]+))?");

  private PrintedNumber() {}

  /** The number; or its text, where that is more than a number, such as "less than 0.001". */
  static Cell cell(Inline.Amount amount, Language language) {
    Pattern pattern = language == Language.EN ? ENGLISH : NORWEGIAN;
    Matcher printed = pattern.matcher(amount.text());
    if (!printed.matches()) {
      return new Cell.Text(amount.text());
    }
    int decimals = printed.group(1) == null ? 0 : printed.group(1).length();
    double rounded =
        BigDecimal.valueOf(amount.value()).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    return new Cell.Number(rounded, decimals);
  }
}
