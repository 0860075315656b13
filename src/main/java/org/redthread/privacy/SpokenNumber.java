package org.redthread.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in words, as speech is written down: "oh seven seven double oh nine". */
final class SpokenNumber {
  private static final String ENGLISH =
      "oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple";
  private static final String NORWEGIAN =
      "null|en|én|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten"
          + "|seksten|sytten|atten|nitten|tjue|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti"
          + "|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:en|to|tre|fire|fem|seks|sju|åtte|ni)";
  private static final int LEAST = 6;
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "seven|eight|nine|zero|four|null|sju|åtte|fire|nitt|sytt", Pattern.CASE_INSENSITIVE);
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

  static void apply(String text, Spans spans) {
    if (!CANDIDATE.matcher(text).find()) {
      return;
    }
    Matcher match = SPOKEN.matcher(text);
    while (match.find()) {
      spans.add(Kind.PHONE, match.start(), match.end(), "spoken-number");
    }
  }
}
