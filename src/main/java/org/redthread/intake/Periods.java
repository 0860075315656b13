package org.redthread.intake;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods of aggregated feeds: {@code 2021}, {@code 2021-22} (April to March), {@code 2021-04}. */
final class Periods {
  private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");

  private Periods() {}

  /** The first day of a period; null if the text is no period of that kind. */
  static @Nullable LocalDate start(PeriodKind kind, String label) {
    Matcher match = LABEL.matcher(label);
    if (!match.matches() || (match.group(2) == null) != (kind == PeriodKind.YEAR)) {
      return null;
    }
    int year = Integer.parseInt(match.group(1));
    int second = kind == PeriodKind.YEAR ? 1 : Integer.parseInt(match.group(2));
    if (kind == PeriodKind.FINANCIAL_YEAR) {
      return second == (year + 1) % 100 ? LocalDate.of(year, Month.APRIL, 1) : null;
    }
    return second >= 1 && second <= 12 ? LocalDate.of(year, second, 1) : null;
  }

  /** The label of a period from the groups found in a column's name; empty if they are none. */
  static String label(PeriodKind kind, Matcher match) {
    if (match.groupCount() < (kind == PeriodKind.YEAR ? 1 : 2)) {
      return "";
    }
    try {
      int year = year(match.group(1));
      String label =
          switch (kind) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-%02d".formatted(year, Integer.parseInt(match.group(2)));
            case FINANCIAL_YEAR -> "%04d-%02d".formatted(year, year(match.group(2)) % 100);
          };
      return start(kind, label) == null ? "" : label;
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static int year(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + number : number;
  }
}
