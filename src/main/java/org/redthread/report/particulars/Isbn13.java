package org.redthread.report.particulars;

import java.util.Optional;
import java.util.Set;

/** The International Standard Book Number of ISO 2108, in its form of thirteen digits. */
public final class Isbn13 {
  /**
   * Numbers that examples use. No registration group has been assigned under 979-9, so that they
   * name no book.
   */
  public static final String EXAMPLES = "9799";

  private static final int DIGITS = 13;

  /** Those that manuals print. */
  private static final Set<String> OF_MANUALS =
      Set.of("9783161484100", "9780306406157", "9781234567897");

  private Isbn13() {}

  /** The digits alone. */
  public static String digits(String isbn) {
    return isbn.replaceAll("[\\s-]", "");
  }

  /**
   * The last digit: the sum of the first twelve, every second one counted three times, makes up to
   * a multiple of ten with it.
   *
   * @param first twelve digits
   */
  public static int check(String first) {
    int sum = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (first.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }

  /** What is wrong with a number as the end of a sentence; empty where it could be a book's. */
  public static Optional<String> problem(String isbn) {
    String digits = digits(isbn);
    if (!digits.matches("97[89][0-9]{10}")) {
      return Optional.of("is not thirteen digits that begin with 978 or 979");
    }
    if (check(digits) != digits.charAt(DIGITS - 1) - '0') {
      return Optional.of("has a wrong check digit");
    }
    return placeholder(digits) ? Optional.of("is a placeholder") : Optional.empty();
  }

  /** True for the numbers kept for examples. */
  public static boolean example(String isbn) {
    return digits(isbn).startsWith(EXAMPLES);
  }

  /** Seven noughts or another digit seven times over is nobody's number. */
  private static boolean placeholder(String digits) {
    boolean repeated = digits.substring(3).matches("\\d*(\\d)\\1{6,}\\d*");
    return repeated || OF_MANUALS.contains(digits);
  }
}
