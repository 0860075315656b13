package org.redthread.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The surroundings of the digits of a letter: the rules for numbers need not read the rest. */
final class Digits {
  private static final int BEFORE = 90;
  private static final int AFTER = 130;

  /** What the patterns of numbers allow between two digits. */
  private static final String APART = " \t.-/()";

  /** Digits that the number of a case has at least. */
  private static final int LEAST = 3;

  private static final Pattern YEAR = Pattern.compile("[./-]*(?:19|20)\\d\\d[./-]*");

  private final String text;
  private final List<int[]> regions = new ArrayList<>();
  private int together;
  private int longest;
  private int all;
  private @Nullable String folded;

  Digits(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (digit(c)) {
        add(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
        all++;
        longest = Math.max(longest, ++together);
      } else if (APART.indexOf(c) < 0) {
        together = 0;
      }
    }
  }

  /** How many digits stand together at most, with blanks, brackets, points or strokes between. */
  int longest() {
    return longest;
  }

  /** How many digits there are. */
  int all() {
    return all;
  }

  /** Whether there is a digit that is followed by two letters. */
  boolean beforeLetters() {
    for (int[] region : regions) {
      for (int at = region[0]; at < region[1] - 2; at++) {
        if (digit(text.charAt(at)) && letter(at + 1) && letter(at + 2)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean letter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Whether a token of letters and digits has three digits or more, and is no year. */
  boolean inToken() {
    int end = 0;
    for (int[] region : regions) {
      for (int at = Math.max(end, region[0]); at < region[1]; at++) {
        if (digit(text.charAt(at))) {
          int start = at;
          while (start > 0 && ofToken(text.charAt(start - 1))) {
            start--;
          }
          end = tokenEnd(at);
          if (numbered(start, end)) {
            return true;
          }
          at = end;
        }
      }
    }
    return false;
  }

  private int tokenEnd(int from) {
    int at = from;
    while (at < text.length() && ofToken(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean ofToken(char c) {
    return c < 128
        ? Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-'
        : !Character.isWhitespace(c) && c != View.GONE;
  }

  private boolean numbered(int start, int end) {
    String token = text.substring(start, end);
    return token.chars().filter(Character::isDigit).count() >= LEAST
        && !YEAR.matcher(token).matches();
  }

  /** Whether there are digits, and one of these words, in small letters, whatever its case. */
  boolean near(List<String> words) {
    return !regions.isEmpty() && says(words);
  }

  /** Whether one of these, in small letters, is in the letter, whatever its case. */
  boolean says(List<String> words) {
    return words.stream().anyMatch(folded()::contains);
  }

  /** Whether a word of the letter may be one of these. */
  boolean begins(Starts starts) {
    for (int at = 0; at < text.length(); at++) {
      if (starts.at(folded(), at)) {
        return true;
      }
    }
    return false;
  }

  /** The letter as patterns compare letters when case makes no difference. */
  String folded() {
    String ready = folded;
    if (ready == null) {
      ready = folded(text);
      folded = ready;
    }
    return ready;
  }

  private static String folded(String text) {
    char[] folded = text.toCharArray();
    for (int at = 0; at < folded.length; at++) {
      folded[at] = Character.toLowerCase(Character.toUpperCase(folded[at]));
    }
    return new String(folded);
  }

  private void add(int from, int to) {
    int[] last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
    if (last != null && from <= last[1]) {
      last[1] = to;
      return;
    }
    int start = from;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    regions.add(new int[] {start, to});
  }

  String text() {
    return text;
  }

  /** Whether a number follows, after one blank, a word that is such; the word in small letters. */
  boolean anyAfter(Predicate<String> such) {
    for (int[] region : regions) {
      for (int at = Math.max(2, region[0]); at < region[1]; at++) {
        if (digit(text.charAt(at)) && text.charAt(at - 1) == ' ' && such.test(wordBefore(at - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private String wordBefore(int blank) {
    int end = text.charAt(blank - 1) == '.' ? blank - 1 : blank;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Hands on every match near digits, in order. */
  void match(Pattern pattern, Consumer<Matcher> take) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int[] region : regions) {
      matcher.region(region[0], region[1]);
      while (matcher.find()) {
        take.accept(matcher);
      }
    }
  }

  /** The same, for a pattern that begins with one of these words. */
  void match(Pattern pattern, Starts starts, Consumer<Matcher> take) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int[] region : regions) {
      for (int at = region[0]; at < region[1]; at++) {
        if (starts.at(folded(), at) && matcher.region(at, region[1]).lookingAt()) {
          take.accept(matcher);
          at = matcher.end() - 1;
        }
      }
    }
  }

  /** Takes a group of every match. */
  void add(Pattern pattern, int group, Kind kind, String rule, Spans spans) {
    match(pattern, match -> spans.add(kind, match.start(group), match.end(group), rule));
  }
}
