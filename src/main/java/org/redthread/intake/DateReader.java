package org.redthread.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates by declared formats, strictly: a day that is not in the calendar is no date, and a
 * text that two declared formats read as different days is neither. Not for use by two threads.
 */
final class DateReader {
  /** What a text was read as: a day, or the reason why it is none. */
  record Reading(@Nullable LocalDate day, String reason) {}

  private static final int REMEMBERED = 20_000;
  private static final String ISO = "yyyy-MM-dd";

  private final List<DateTimeFormatter> formatters;
  private final boolean isoOnly;
  private final String expected;
  private final Map<String, Reading> remembered = new HashMap<>();

  DateReader(List<String> formats, String locale) {
    Locale language = Locale.forLanguageTag(locale);
    formatters = formats.stream().map(format -> formatter(format, language)).toList();
    isoOnly = formats.size() == 1 && formats.get(0).replace('u', 'y').equals(ISO);
    expected = "is no date as " + String.join(" or ", formats);
  }

  /**
   * A strict formatter.
   *
   * @throws IllegalArgumentException if the pattern is none or names no day
   */
  static DateTimeFormatter formatter(String pattern, Locale locale) {
    String strict = pattern.replace('y', 'u');
    if (!strict.contains("u") || !strict.matches(".*[ML].*") || !strict.contains("d")) {
      throw new IllegalArgumentException("a date format names year, month and day");
    }
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(strict)
        .toFormatter(locale)
        .withChronology(IsoChronology.INSTANCE)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Reads a text that is not empty. */
  Reading read(String text) {
    if (isoOnly && text.length() == ISO.length()) {
      LocalDate day = iso(text);
      if (day != null) {
        return new Reading(day, "");
      }
    }
    Reading before = remembered.get(text);
    if (before != null) {
      return before;
    }
    Reading reading = parse(folded(text));
    if (remembered.size() < REMEMBERED) {
      remembered.put(text, reading);
    }
    return reading;
  }

  private Reading parse(String text) {
    LocalDate day = null;
    for (DateTimeFormatter formatter : formatters) {
      LocalDate next = parse(formatter, text);
      if (day != null && next != null && !day.equals(next)) {
        return new Reading(null, "is read as two different days by the declared formats");
      }
      day = next == null ? day : next;
    }
    return day == null ? new Reading(null, expected) : new Reading(day, "");
  }

  private static @Nullable LocalDate parse(DateTimeFormatter formatter, String text) {
    try {
      return LocalDate.from(formatter.parse(text));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** White space of any kind and length counts as one space. */
  private static String folded(String text) {
    return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
  }

  /** The common case without a formatter; null where the formatter shall decide. */
  private static @Nullable LocalDate iso(String text) {
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean shaped = text.charAt(4) == '-' && text.charAt(7) == '-' && year > 0;
    if (!shaped || month < 1 || month > 12 || day < 1) {
      return null;
    }
    boolean inMonth = day <= 28 || day <= java.time.Month.of(month).length(Year.isLeap(year));
    return inMonth ? LocalDate.of(year, month, day) : null;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
