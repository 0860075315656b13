package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the token begins and ends in which a number was found: of "VED2024-00718823" and
 * "D8F2-A83011-00K4" the patterns may see some digits only.
 */
final class NumberEdges {
  private static final int LONGEST = 16;
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:[\\p{Lu}\\p{N}]{1,8}|\\p{Ll}{1,3})[-/]){1,3}$");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[-/](?:\\p{L}{0,3}\\d[\\p{L}\\d]{0,10}|\\p{Lu}{1,4}(?![\\p{L}\\d])|\\p{Ll}(?![\\p{L}\\d]))){1,3}");

  private NumberEdges() {}

  static boolean of(Kind kind) {
    return switch (kind) {
      case CASE_NUMBER, BANK, NHS_NUMBER, BIRTH_NUMBER, NATIONAL_INSURANCE, PHONE -> true;
      default -> false;
    };
  }

  static int start(String text, int from, int least) {
    int at = from;
    while (at > Math.max(least, from - LONGEST) && inside(text, at - 1)) {
      at--;
    }
    Matcher before = BEFORE.matcher(text).region(Math.max(least, at - 2 * LONGEST), at);
    before.useTransparentBounds(true);
    return Character.isLetterOrDigit(text.charAt(at)) && before.find() ? before.start() : at;
  }

  static int end(String text, int from, int most) {
    int at = from;
    while (at < Math.min(most, from + LONGEST) && inside(text, at)) {
      at++;
    }
    Matcher after = AFTER.matcher(text).region(at, most).useTransparentBounds(true);
    return after.lookingAt() ? after.end() : at;
  }

  private static boolean inside(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
