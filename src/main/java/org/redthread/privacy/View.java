package org.redthread.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * A letter as the rules see it: composed, without invisible characters, markup entities decoded,
 * and every span that is already redacted as the one character {@link #GONE}. Each character knows
 * which part of the original it stands for.
 */
final class View {
  /** Stands for a redacted span, found just now or in an earlier redaction. */
  static final char GONE = '\uFFFC';

  private final String text;
  private final int[] from;
  private final int[] to;

  private View(String text, int[] from, int[] to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  static View of(String letter) {
    ViewReader reader = new ViewReader(letter);
    reader.read();
    return reader.view();
  }

  static View of(char[] chars, int[] from, int[] to, int length) {
    return new View(
        new String(chars, 0, length), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
  }

  String text() {
    return text;
  }

  /** Where a character begins in the original letter. */
  int from(int at) {
    return from[at];
  }

  /** Where the last character before {@code end} ends in the original letter. */
  int to(int end) {
    return to[end - 1];
  }

  /** The same letter with these spans gone; they are in order and do not overlap. */
  View without(List<Found> spans) {
    char[] chars = new char[text.length()];
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int length = 0;
    int at = 0;
    for (Found span : spans) {
      int kept = span.start() - at;
      text.getChars(at, span.start(), chars, length);
      System.arraycopy(from, at, starts, length, kept);
      System.arraycopy(to, at, ends, length, kept);
      length += kept;
      chars[length] = GONE;
      starts[length] = from[span.start()];
      ends[length++] = to[span.end() - 1];
      at = span.end();
    }
    int rest = text.length() - at;
    text.getChars(at, text.length(), chars, length);
    System.arraycopy(from, at, starts, length, rest);
    System.arraycopy(to, at, ends, length, rest);
    return of(chars, starts, ends, length + rest);
  }
}
