package org.redthread.report.wording;

/**
 * The forms of a counted thing. {@code one} and {@code many} hold {n} where the number goes; {@code
 * none} is used where the count is zero.
 */
public record Noun(String none, String one, String many) {
  /** The form where the count is held back: many, as no one can know better. */
  String unknown(String mark) {
    return many.replace("{n}", mark);
  }

  /** The form for a count, its number put in. */
  String phrase(double value, String number) {
    String form = value == 0 ? none : value == 1 ? one : many;
    return form.replace("{n}", number);
  }
}
