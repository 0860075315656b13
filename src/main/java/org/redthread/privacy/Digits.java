package org.redthread.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
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
