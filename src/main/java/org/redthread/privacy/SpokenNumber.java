package org.redthread.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in words, as speech is written down: "oh seven seven double oh nine". */
final class SpokenNumber {
  private static final String ENGLISH =
      "oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple";
  private static final String NORWEGIAN =
      "null|en|én|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten"
          + "|seksten|sytten|atten|nitten|tredve|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)"
          + "(?:en|to|tre|fire|fem|seks|sju|åtte|ni)?";
  private static final Pattern WORD = Pattern.compile(ENGLISH + "|" + NORWEGIAN);
  private static final int LEAST = 6;

  /** One of these is in every number. */
  private static final List<String> CANDIDATES =
      List.of(
          "seven", "eight", "nine", "zero", "four", "null", "sju", "åtte", "fire", "nitt", "sytt");
  private static final Pattern SPOKEN =
      Pattern.compile(run(ENGLISH) + "|" + run(NORWEGIAN), flags());

  private SpokenNumber() {}

  private static String run(String words) {
    String word = "(?:" + words + ")(?!\\p{L})";
    return "(?<!\\p{L})" + word + "(?:[ ,-]{1,3}" + word + "){" + (LEAST - 1) + ",20}";
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  static void apply(Digits digits, Spans spans) {
    if (digits.says(CANDIDATES) && counts(digits.folded())) {
      spoken(digits.text(), spans);
    }
  }

  /** Whether so many words of numbers stand in a row, whatever is between them. */
  private static boolean counts(String folded) {
    int run = 0;
    int start = 0;
    for (int at = 0; at <= folded.length() && run < LEAST; at++) {
      if (at == folded.length() || !Character.isLetter(folded.charAt(at))) {
        if (at > start) {
          run = WORD.matcher(folded.substring(start, at)).matches() ? run + 1 : 0;
        }
        start = at + 1;
      }
    }
    return run >= LEAST;
  }

  private static void spoken(String text, Spans spans) {
    Matcher match = SPOKEN.matcher(text);
    while (match.find()) {
      spans.add(Kind.PHONE, match.start(), match.end(), "spoken-number");
    }
  }
}
