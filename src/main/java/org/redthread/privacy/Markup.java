package org.redthread.privacy;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML entities and tags and RTF control words, where a letter was pasted with its markup. */
final class Markup {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST_TAG = 400;
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "u");
  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("rsquo", '\''),
          Map.entry("lsquo", '\''),
          Map.entry("ndash", '-'),
          Map.entry("mdash", '-'),
          Map.entry("nbsp", ' '),
          Map.entry("aring", 'å'),
          Map.entry("oslash", 'ø'),
          Map.entry("aelig", 'æ'),
          Map.entry("Aring", 'Å'),
          Map.entry("Oslash", 'Ø'),
          Map.entry("AElig", 'Æ'),
          Map.entry("eacute", 'é'),
          Map.entry("aacute", 'á'),
          Map.entry("ouml", 'ö'),
          Map.entry("auml", 'ä'),
          Map.entry("uuml", 'ü'),
          Map.entry("ccedil", 'ç'));

  private Markup() {}

  /**
   * A character that markup stands for.
   *
   * @param character 0 where it stands for none
   * @param end where the markup ends
   */
  record Piece(char character, int end) {}

  static @Nullable Piece entity(String letter, int at) {
    int end = letter.indexOf(';', at);
    if (end < 0 || end - at > 9) {
      return null;
    }
    String name = letter.substring(at + 1, end);
    Character known = ENTITIES.get(name);
    if (known != null) {
      return new Piece(known, end + 1);
    }
    if (!name.matches("#(?:\\d{2,5}|[xX][0-9a-fA-F]{2,4})")) {
      return null;
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    boolean usable = code >= ' ' && code < 0xFFFC && !Character.isSurrogate((char) code);
    return usable ? new Piece(Folding.simple(code)[0], end + 1) : null;
  }

  /** What begins at a backslash or brace of a rich text. */
  static Piece rtf(String letter, int at) {
    if (letter.charAt(at) != '\\' || at + 1 == letter.length()) {
      return new Piece((char) 0, at + 1);
    }
    char next = letter.charAt(at + 1);
    if (next == '\'' && at + 4 <= letter.length()) {
      int code = hex(letter.charAt(at + 2)) * 16 + hex(letter.charAt(at + 3));
      return code < 0 ? new Piece((char) 0, at + 2) : new Piece(windows(code), at + 4);
    }
    if (!(next >= 'a' && next <= 'z')) {
      return new Piece(next == '~' ? ' ' : (char) 0, at + 2);
    }
    return word(letter, at);
  }

  private static char windows(int code) {
    char c = new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
    return c < ' ' ? ' ' : Folding.simple(c)[0];
  }

  private static int hex(char c) {
    int digit = Character.digit(c, 16);
    return digit < 0 ? -256 : digit;
  }

  private static Piece word(String letter, int at) {
    int end = at + 1;
    while (end < letter.length() && end < at + 33 && Character.isLetter(letter.charAt(end))) {
      end++;
    }
    String word = letter.substring(at + 1, end);
    int digits = end;
    while (end < letter.length()
        && end < digits + 7
        && (Character.isDigit(letter.charAt(end)) || end == digits && letter.charAt(end) == '-')) {
      end++;
    }
    String number = letter.substring(digits, end);
    if (end < letter.length() && letter.charAt(end) == ' ') {
      end++;
    }
    return switch (word) {
      case "par", "line", "sect", "page" -> new Piece('\n', end);
      case "tab", "cell" -> new Piece('\t', end);
      case "u" -> unicode(letter, number, end);
      default -> new Piece((char) 0, end);
    };
  }

  /** {@code \\u230?}: the character, and one substitute after it that is not shown. */
  private static Piece unicode(String letter, String number, int end) {
    if (!number.matches("-?\\d{2,5}")) {
      return new Piece((char) 0, end);
    }
    char c = (char) Integer.parseInt(number);
    int after = end < letter.length() && letter.charAt(end) == '?' ? end + 1 : end;
    boolean usable = c >= ' ' && c < View.GONE && !Character.isSurrogate(c);
    return new Piece(usable ? Folding.simple(c)[0] : ' ', after);
  }

  /** The text with tags blanked, as long as before; what stands in quotes inside a tag is kept. */
  static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int end = tagEnd(text, at);
      if (end > 0) {
        blank(chars, at, end);
      }
    }
    return new String(chars);
  }

  private static int tagEnd(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (!(Character.isLetter(next) || next == '/' || next == '!')) {
      return -1;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i;
      }
      if (text.charAt(i) == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static void blank(char[] chars, int start, int end) {
    boolean line = !INLINE.contains(tagName(chars, start, end));
    boolean quoted = false;
    for (int i = start; i <= end; i++) {
      if (chars[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && chars[i] != View.GONE) {
        chars[i] = ' ';
      }
    }
    chars[start] = line ? '\n' : ' ';
  }

  private static String tagName(char[] chars, int start, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = start + 1; i < end && (chars[i] == '/' || Character.isLetter(chars[i])); i++) {
      if (chars[i] != '/') {
        name.append(Character.toLowerCase(chars[i]));
      }
    }
    return name.toString();
  }
}
