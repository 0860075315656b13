package org.redthread.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * Consecutive periods as a scan counts them: whole numbers, days, months, quarters. All labels of a
 * file are of one kind.
 *
 * @param kind how labels are written
 * @param first ordinal of the first period
 * @param size how many periods
 */
record ScanPeriods(Kind kind, long first, int size) {
  /** How a period is written. */
  enum Kind {
    NUMBER,
    DAY,
    MONTH,
    QUARTER;

    static Kind of(String label) {
      if (label.matches("-?\\d+")) {
        return NUMBER;
      }
      if (label.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return DAY;
      }
      return label.matches("\\d{4}-Q[1-4]") ? QUARTER : MONTH;
    }

    /**
     * The ordinal of a period.
     *
     * @throws IllegalArgumentException if the label is not of this kind
     */
    long ordinal(String label) {
      try {
        return switch (this) {
          case NUMBER -> Long.parseLong(label);
          case DAY -> LocalDate.parse(label).toEpochDay();
          case MONTH -> ChronoUnit.MONTHS.between(YearMonth.of(0, 1), YearMonth.parse(label));
          case QUARTER -> quarter(label);
        };
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("not a period", e);
      }
    }

    private static long quarter(String label) {
      if (!label.matches("\\d{4}-Q[1-4]")) {
        throw new IllegalArgumentException("not a quarter");
      }
      return 4L * Integer.parseInt(label.substring(0, 4)) + label.charAt(6) - '1';
    }

    String label(long ordinal) {
      return switch (this) {
        case NUMBER -> Long.toString(ordinal);
        case DAY -> LocalDate.ofEpochDay(ordinal).toString();
        case MONTH -> YearMonth.of(0, 1).plusMonths(ordinal).toString();
        case QUARTER -> "%04d-Q%d".formatted(ordinal / 4, ordinal % 4 + 1);
      };
    }
  }

  int index(String label) {
    return Math.toIntExact(kind.ordinal(label) - first);
  }

  String label(int index) {
    return kind.label(first + index);
  }

  /** The day of the week of each period, from 0; numbers are taken as days. */
  int[] daysOfWeek() {
    if (kind == Kind.MONTH || kind == Kind.QUARTER) {
      throw new IllegalArgumentException("months and quarters have no day of the week");
    }
    int[] days = new int[size];
    for (int t = 0; t < size; t++) {
      days[t] = (int) Math.floorMod(first + t, 7L);
    }
    return days;
  }
}
