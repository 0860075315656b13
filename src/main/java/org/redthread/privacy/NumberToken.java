package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with letters, strokes and blanks in it: "A449102", "24/00871-3", "RXX 551 0927".
 *
 * @param text from its first character to its last
 * @param end after it in the letter
 */
record NumberToken(String text, int end) {
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]{0,30}");
  private static final Pattern PREFIX = Pattern.compile("\\p{Lu}{1,6}|\\p{Ll}{1,3}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19\\d|20[0-3])\\d[/-](?:19\\d|20[0-3]|\\d)?\\d");

  /** A group that goes on after a blank: three digits, or capitals and digits. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "[ -]{1,3}(?:\\d{3,10}(?![\\p{L}\\d%])|\\d{2}(?:-?\\p{Lu})?(?![\\p{L}\\d%:/])"
              + "|(?=[\\p{Lu}\\d]*\\d)(?=[\\p{Lu}\\d]*\\p{Lu})[\\p{Lu}\\d]{3,10}(?![\\p{L}\\d]))");

  static NumberToken at(String letter, int start) {
    Matcher part = PART.matcher(letter).region(start, letter.length());
    int end = part.lookingAt() ? trimmed(letter, start, part.end()) : start;
    boolean digits = digits(letter.substring(start, end)) > 0;
    if (digits || PREFIX.matcher(letter.substring(start, end)).matches()) {
      end = further(letter, end);
    }
    return new NumberToken(letter.substring(start, end), end);
  }

  private static int further(String letter, int from) {
    int end = from;
    Matcher next = FURTHER.matcher(letter).useAnchoringBounds(false).useTransparentBounds(true);
    while (next.region(end, letter.length()).lookingAt()) {
      boolean pair = next.end() - end == 3 && end == from;
      if (pair && goesOn(letter, next.end())) {
        return end;
      }
      end = next.end();
    }
    return end;
  }

  /** Two digits and a word after the first group count something else: "ref 4471 12 days". */
  private static boolean goesOn(String letter, int end) {
    return end < letter.length() - 1
        && letter.charAt(end) == ' '
        && Character.isLetter(letter.charAt(end + 1));
  }

  private static int trimmed(String letter, int start, int from) {
    int end = from;
    while (end > start && ".-/".indexOf(letter.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static long digits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  /** Enough digits, and more than a year or a date. */
  boolean numbered(int least) {
    return digits(text) >= least && !DATE.matcher(text).matches();
  }
}
