package org.redthread.privacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.regex.Matcher;

/** Reads a letter, character by character, into a {@link View}. */
final class ViewReader {
  private final String letter;
  private final boolean rtf;
  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;

  ViewReader(String letter) {
    this.letter = letter;
    rtf = letter.contains("{\\rtf");
    chars = new char[letter.length() + 16];
    from = new int[chars.length];
    to = new int[chars.length];
  }

  View view() {
    return View.of(chars, from, to, length);
  }

  void read() {
    Matcher placeholder = Placeholders.PATTERN.matcher(letter);
    int gone = placeholder.find() ? placeholder.start() : -1;
    for (int at = 0; at < letter.length(); ) {
      if (at == gone) {
        put(View.GONE, at, placeholder.end());
        at = placeholder.end();
        gone = placeholder.find() ? placeholder.start() : -1;
      } else {
        at = step(at);
      }
    }
  }

  /** Reads what begins here and says where the next begins. */
  private int step(int at) {
    char c = letter.charAt(at);
    if (c < 0x7F && c >= ' ' && c != '&' && c != '\\' && c != '{' && c != '}') {
      return plain(c, at);
    }
    int marked = markup(c, at);
    if (marked > at) {
      return marked;
    }
    if (c == '\r' || c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      put('\n', at, at + 1);
      boolean pair = c == '\r' && at + 1 < letter.length() && letter.charAt(at + 1) == '\n';
      return at + (pair ? 2 : 1);
    }
    int code = letter.codePointAt(at);
    int next = at + Character.charCount(code);
    switch (Character.getType(code)) {
      case Character.CONTROL -> {
        if (c == '\t') {
          put('\t', at, next);
        }
      }
      case Character.FORMAT -> {}
      case Character.SPACE_SEPARATOR -> put(' ', at, next);
      default -> other(code, at, next);
    }
    return next;
  }

  private int plain(char c, int at) {
    int next = at + 1;
    boolean marked = next < letter.length() && letter.charAt(next) >= 0x300 && isMark(next);
    if (marked) {
      return cluster(at, next);
    }
    put(c == '`' ? '\'' : c, at, next);
    return next;
  }

  private int markup(char c, int at) {
    if (c == '&') {
      Markup.Piece piece = Markup.entity(letter, at);
      if (piece != null) {
        put(piece.character(), at, piece.end());
        return piece.end();
      }
      return plain(c, at);
    }
    if (rtf && (c == '\\' || c == '{' || c == '}')) {
      Markup.Piece piece = Markup.rtf(letter, at);
      if (piece.character() != 0) {
        put(piece.character(), at, piece.end());
      }
      return piece.end();
    }
    return c == '\\' || c == '{' || c == '}' ? plain(c, at) : at;
  }

  private boolean isMark(int at) {
    int type = Character.getType(letter.charAt(at));
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** A letter and its combining marks: the composed letter, or the bare one if there is none. */
  private int cluster(int start, int marks) {
    int end = marks;
    while (end < letter.length() && isMark(end)) {
      end++;
    }
    String piece = letter.substring(start, Math.min(end, start + 32));
    put(Normalizer.normalize(piece, Form.NFC).charAt(0), start, end);
    return end;
  }

  private void other(int code, int start, int next) {
    if (next < letter.length() && letter.charAt(next) >= 0x300 && isMark(next) && code <= 0xFFFF) {
      // Written with combining marks: the marks that follow belong to this letter.
      char composed = Normalizer.normalize(letter.substring(start, next + 1), Form.NFC).charAt(0);
      put(composed, start, next);
      return;
    }
    if (code <= 0xFFFF && isMark(start)) {
      return;
    }
    for (char c : Folding.simple(code)) {
      put(c, start, next);
    }
  }

  private void put(char c, int start, int end) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      from = Arrays.copyOf(from, length * 2);
      to = Arrays.copyOf(to, length * 2);
    }
    chars[length] = c;
    from[length] = start;
    to[length++] = end;
  }
}
