package org.redthread.site.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The as-at date of a run and its number on that day, as in {@code 2024-12-31-003}. */
public record RunId(LocalDate asAt, int number) implements Comparable<RunId> {
  private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,9})");
  private static final Comparator<RunId> ORDER =
      Comparator.comparing(RunId::asAt).thenComparingInt(RunId::number);

  /** Empty where a folder is not named like a run. */
  public static Optional<RunId> of(String name) {
    Matcher matcher = FORM.matcher(name);
    try {
      return matcher.matches()
          ? Optional.of(
              new RunId(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(RunId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s-%03d".formatted(asAt, number);
  }
}
