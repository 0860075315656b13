package org.redthread.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The surroundings of the digits of a letter: the rules for numbers need not read the rest. */
final class Digits {
  private static final int BEFORE = 90;
  private static final int AFTER = 130;
  private final String text;
  private final List<int[]> regions = new ArrayList<>();

  Digits(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      if (digit(text.charAt(at))) {
        add(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
      }
    }
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

  /** Takes a group of every match. */
  void add(Pattern pattern, int group, Kind kind, String rule, Spans spans) {
    match(pattern, match -> spans.add(kind, match.start(group), match.end(group), rule));
  }
}
