package org.redthread.privacy;

import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** How words are written and parted. */
final class Shapes {
  private Shapes() {}

  static Shape of(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int other = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        other++;
      }
    }
    if (digits > 0) {
      boolean scanned = upper + lower >= 3 && digits <= 2 && Character.isLetter(text.charAt(start));
      return scanned && lower > 0 ? Shape.MIXED : Shape.NUMBER;
    }
    if (other > upper + lower) {
      return Shape.CASELESS;
    }
    return cased(upper, lower, Character.isUpperCase(text.charAt(start)));
  }

  private static Shape cased(int upper, int lower, boolean first) {
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? Shape.INITIAL : Shape.UPPER;
    }
    return first ? Shape.CAPITAL : Shape.MIXED;
  }

  /** The word that a scanner meant: digits as the letters they look like. */
  static String letters(String key) {
    return key.replace('0', 'o')
        .replace('1', 'l')
        .replace('3', 'e')
        .replace('5', 's')
        .replace('8', 'b');
  }

  static Gap gap(char c) {
    return switch (c) {
      case ' ', '\t', '\'' -> Gap.SPACE;
      case ',' -> Gap.COMMA;
      case '\n' -> Gap.LINE;
      case '.', '!', '?', ':', '"', '\u2022', '*', '|', '\u2026' -> Gap.STOP;
      default -> Gap.BREAK;
    };
  }
}
