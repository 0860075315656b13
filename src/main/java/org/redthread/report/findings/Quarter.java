package org.redthread.report.findings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter, written 2024-Q3. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a quarter is 1 to 4");
    }
  }

  /** Reads 2024-Q3. */
  @JsonCreator
  public static Quarter parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("a quarter is written like 2024-Q3");
    }
    return new Quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
  }

  /** The quarter a date lies in. */
  public static Quarter of(LocalDate date) {
    return new Quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(year * 4 + number, other.year * 4 + other.number);
  }

  @JsonValue
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
