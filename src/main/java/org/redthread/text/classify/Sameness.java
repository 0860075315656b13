package org.redthread.text.classify;

import java.util.Locale;
import org.redthread.text.Analysers;

/** Which letters say the same, word for word. */
final class Sameness {
  private Sameness() {}

  /** The words in lower case with one space between; a text without words is its own key. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    String plain = Analysers.normal(text).toLowerCase(Locale.ROOT);
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int c = plain.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        gap = key.length() > 0;
        continue;
      }
      if (gap) {
        key.append(' ');
        gap = false;
      }
      key.appendCodePoint(c);
    }
    return key.length() == 0 ? text.strip() : key.toString();
  }
}
