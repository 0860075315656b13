package org.redthread.privacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Characters that are written in several ways, as one. */
final class Folding {
  private Folding() {}

  /** The characters that stand for a code point in a {@link View}. */
  static char[] simple(int code) {
    if (code == 0x2018 || code == 0x2019 || code == 0x02BC || code == 0xB4 || code == 0x2032) {
      return new char[] {'\''};
    }
    if (code >= 0x2010 && code <= 0x2015 || code == 0x2212) {
      return new char[] {'-'};
    }
    if (code == 0x201C || code == 0x201D || code == 0x201E || code == 0xAB || code == 0xBB) {
      return new char[] {'"'};
    }
    if (code == View.GONE) {
      return new char[] {' '};
    }
    boolean variant = code > 0xFFFF || code >= 0xFB00 && code <= 0xFB06 || code >= 0xFF00;
    if (!variant) {
      return new char[] {(char) code};
    }
    String plain = Normalizer.normalize(Character.toString(code), Form.NFKC);
    return plain.codePointCount(0, plain.length()) == plain.length()
        ? plain.toCharArray()
        : new char[] {'\u25A1'};
  }

  /** Lower case without the marks on Latin letters, letter by letter: Ørjan and ORJAN are one. */
  static String key(CharSequence word) {
    char[] folded = new char[word.length()];
    boolean ascii = true;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = word.charAt(i);
      ascii &= folded[i] < 0x80;
      folded[i] = ascii ? lower(folded[i]) : bare(Character.toLowerCase(folded[i]));
    }
    return new String(folded);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static char bare(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case 'ø', 'ö' -> 'o';
      case 'å', 'ä', 'æ' -> 'a';
      case 'đ', 'ð' -> 'd';
      case 'ŋ' -> 'n';
      case 'ŧ' -> 't';
      case 'ł' -> 'l';
      case 'ß' -> 's';
      default -> {
        char base = Normalizer.normalize(Character.toString(c), Form.NFD).charAt(0);
        yield base < 0x80 ? base : c;
      }
    };
  }
}
