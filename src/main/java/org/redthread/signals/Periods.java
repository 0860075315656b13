package org.redthread.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Consecutive periods of equal kind: months, quarters or years, without gaps.
 *
 * @param unit months, quarters or years
 * @param first the ordinal of the first period: {@code year * unit.perYear() + part of the year}
 * @param size how many periods, at least 1
 */
public record Periods(Unit unit, int first, int size) {
  /** The length of a period. */
  public enum Unit {
    MONTH(12),
    QUARTER(4),
    YEAR(1);

    private final int perYear;

    Unit(int perYear) {
      this.perYear = perYear;
    }

    public int perYear() {
      return perYear;
    }
  }

  public Periods {
    if (size < 1) {
      throw new IllegalArgumentException("a panel needs at least one period");
    }
  }

  /** {@code size} months from the given one. */
  public static Periods months(YearMonth from, int size) {
    return new Periods(Unit.MONTH, from.getYear() * 12 + from.getMonthValue() - 1, size);
  }

  /** The unit a text is written in: 2021-04 and 2021-04-17 are months, 2021-Q2, 2021. */
  public static Unit unitOf(String text) {
    String value = text.strip().toUpperCase(Locale.ROOT);
    if (value.matches("\\d{4}-?Q[1-4]")) {
      return Unit.QUARTER;
    }
    return value.matches("\\d{4}") ? Unit.YEAR : Unit.MONTH;
  }

  /**
   * The ordinal of the period in which a text lies.
   *
   * @throws IllegalArgumentException if the text is none of 2021-04, 2021-04-17, 2021-Q2, 2021
   */
  public static int ordinal(String text, Unit unit) {
    return ordinal(month(text.strip().toUpperCase(Locale.ROOT)), unit);
  }

  private static int ordinal(YearMonth month, Unit unit) {
    return month.getYear() * unit.perYear() + (month.getMonthValue() - 1) * unit.perYear() / 12;
  }

  private static YearMonth month(String value) {
    try {
      if (value.matches("\\d{4}-?Q[1-4]")) {
        int quarter = value.charAt(value.length() - 1) - '0';
        return YearMonth.of(Integer.parseInt(value.substring(0, 4)), 3 * quarter - 2);
      }
      if (value.matches("\\d{4}")) {
        return YearMonth.of(Integer.parseInt(value), 1);
      }
      return value.length() == 7 ? YearMonth.parse(value) : YearMonth.from(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a period", e);
    }
  }

  /** The position of a period; negative before the first, {@code >= size} after the last. */
  public int index(String text) {
    return ordinal(text, unit) - first;
  }

  /** The same of the period in which a month lies. */
  public int index(YearMonth month) {
    return ordinal(month, unit) - first;
  }

  /** The part of the year in which a period lies: 0 to perYear - 1. */
  public int season(int index) {
    return Math.floorMod(first + index, unit.perYear());
  }

  /** 2021-04, 2021-Q2 or 2021. */
  public String label(int index) {
    int year = Math.floorDiv(first + index, unit.perYear());
    int part = season(index) + 1;
    return switch (unit) {
      case MONTH -> "%04d-%02d".formatted(year, part);
      case QUARTER -> "%04d-Q%d".formatted(year, part);
      case YEAR -> "%04d".formatted(year);
    };
  }

  public List<String> labels() {
    return IntStream.range(0, size).mapToObj(this::label).toList();
  }

  /** How many periods make a quarter of a year, at least 1. */
  public int perQuarter() {
    return Math.max(1, unit.perYear() / 4);
  }

  public Span whole() {
    return new Span(0, size);
  }
}
