package org.redthread.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in words, as speech is written down: "oh seven seven double oh nine". */
final class SpokenNumber {
  private static final String ENGLISH =
      "oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple";
  private static final String UNITS = "en|to|tre|fire|fem|seks|sju|åtte|ni";
  private static final String TENS = "tjue|tretti|førti|femti|seksti|sytti|åtti|nitti";
  private static final String OTHERS =
      "null|én|ein|syv|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tredve";
  private static final String NORWEGIAN =
      OTHERS + "|" + UNITS + "|(?:" + TENS + ")(?:" + UNITS + ")?";
  private static final Set<String> WORDS = words();
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

  /** All of them, to tell at once that a letter has none in a row. */
  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String some : new String[] {ENGLISH, UNITS, TENS, OTHERS}) {
      words.addAll(List.of(some.split("\\|")));
    }
    for (String ten : TENS.split("\\|")) {
      for (String unit : UNITS.split("\\|")) {
        words.add(ten + unit);
      }
    }
    return words;
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
          run = WORDS.contains(folded.substring(start, at)) ? run + 1 : 0;
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
