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
    for (char c : Analysers.normal(text).toLowerCase(Locale.ROOT).toCharArray()) {
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        gap = key.length() > 0;
        continue;
      }
      if (gap) {
        key.append(' ');
        gap = false;
      }
      key.append(c);
    }
    return key.length() == 0 ? text.strip() : key.toString();
  }
}
