package org.redthread.report.review;

import java.util.ArrayList;
import java.util.List;
import org.redthread.themes.Span;

/**
 * What of a letter goes into a cell: all of a short one, of a long one the parts around the words
 * that were found, or its beginning where none were.
 *
 * @param text with " […] " where something was left out
 * @param marks the words found, in this text
 * @param whole whether nothing was left out
 */
record Passages(String text, List<Span> marks, boolean whole) {
  /** Letters up to this length fit on a screen. */
  static final int SHORT = 2_200;

  private static final int AROUND = 260;
  private static final String GAP = " […] ";

  static Passages of(String letter, List<Span> found) {
    if (letter.length() <= SHORT) {
      return new Passages(letter, found, true);
    }
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    for (Span window : windows(letter, found)) {
      if (text.length() + window.end() - window.start() > SHORT) {
        break;
      }
      text.append(window.start() > 0 ? GAP : "");
      int shift = text.length() - window.start();
      text.append(letter, window.start(), window.end());
      found.stream()
          .filter(mark -> mark.start() >= window.start() && mark.end() <= window.end())
          .forEach(mark -> marks.add(new Span(mark.start() + shift, mark.end() + shift)));
    }
    return new Passages(text.append(GAP).toString().strip(), moved(text, marks), false);
  }

  /** The gap before the first window loses its leading blank. */
  private static List<Span> moved(StringBuilder text, List<Span> marks) {
    int lead = text.length() > 0 && text.charAt(0) == ' ' ? 1 : 0;
    return marks.stream().map(m -> new Span(m.start() - lead, m.end() - lead)).toList();
  }

  private static List<Span> windows(String letter, List<Span> found) {
    if (found.isEmpty()) {
      return List.of(new Span(0, wordEnd(letter, SHORT / 2)));
    }
    List<Span> windows = new ArrayList<>();
    for (Span mark : found) {
      int start = wordStart(letter, mark.start() - AROUND);
      int end = wordEnd(letter, mark.end() + AROUND);
      int last = windows.size() - 1;
      if (last >= 0
          && start <= windows.get(last).end()
          && end - windows.get(last).start() < SHORT) {
        windows.set(last, new Span(windows.get(last).start(), end));
      } else if (last < 0 || start > windows.get(last).end()) {
        windows.add(new Span(start, end));
      }
    }
    return windows;
  }

  private static int wordStart(String letter, int at) {
    if (at <= 0) {
      return 0;
    }
    int blank = letter.indexOf(' ', at);
    return blank < 0 || blank > at + AROUND / 2 ? at : blank + 1;
  }

  private static int wordEnd(String letter, int at) {
    if (at >= letter.length()) {
      return letter.length();
    }
    int blank = letter.lastIndexOf(' ', at);
    return blank <= at - AROUND / 2 ? at : blank;
  }
}
