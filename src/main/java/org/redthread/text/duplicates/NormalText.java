package org.redthread.text.duplicates;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.redthread.run.Sha256;

/**
 * A letter as its words alone: lower case, compatibility forms joined (NFKC), apostrophes and
 * invisible characters dropped, everything else parts words. A placeholder of the redactor, {@code
 * [PERSON-3f2a]}, is one word of its kind, whoever was meant: a template letter signed by two
 * people is the same letter. An ideograph is a word. Total: any text gives words.
 */
final class NormalText {
  private static final int DIGEST_BYTES = 16;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final String text;
  private final StringBuilder words = new StringBuilder();
  private int[] hashes = new int[64];
  private int count;
  private int ownCharacters;
  private int at;

  private NormalText(String text) {
    this.text = text;
    words.ensureCapacity(text.length());
  }

  static NormalText of(String raw) {
    NormalText normal = new NormalText(composed(raw));
    normal.read();
    return normal;
  }

  private static String composed(String raw) {
    boolean ascii = raw.chars().allMatch(c -> c < 128);
    return ascii ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC);
  }

  /** A hash for each word, in order. */
  int[] hashes() {
    return Arrays.copyOf(hashes, count);
  }

  /** Letters and digits outside placeholders. */
  int ownCharacters() {
    return ownCharacters;
  }

  /** The first 128 bits of the SHA-256 of the words, as 32 hexadecimal digits. */
  String digest() {
    return Sha256.hex(words.toString().getBytes(StandardCharsets.UTF_8), DIGEST_BYTES);
  }

  private void read() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = c == '[' ? placeholderEnd() : -1;
      if (end > 0) {
        finish(placeholder(end));
      } else if (isWord(c)) {
        finish(word());
      } else {
        at += Character.charCount(c);
      }
    }
  }

  /** Where the kind of a placeholder that starts here ends; -1 where none starts here. */
  private int placeholderEnd() {
    int kind = at + 1;
    while (kind < text.length() && isKind(text.charAt(kind))) {
      kind++;
    }
    int close = kind;
    while (close < text.length() && isPseudonym(text.charAt(close))) {
      close++;
    }
    boolean whole = kind > at + 1 && close < text.length() && text.charAt(close) == ']';
    return whole ? kind : -1;
  }

  private static boolean isKind(char c) {
    return (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isPseudonym(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isKind(c);
  }

  private long placeholder(int kindEnd) {
    long hash = '[';
    words.append('[');
    for (int i = at + 1; i < kindEnd; i++) {
      hash = add(hash, text.charAt(i));
    }
    at = text.indexOf(']', kindEnd) + 1;
    return hash;
  }

  private long word() {
    long hash = 1;
    int c = text.codePointAt(at);
    boolean whole = Character.isIdeographic(c);
    do {
      if (isWord(c)) {
        hash = add(hash, Character.toLowerCase(c));
        ownCharacters++;
      }
      at += Character.charCount(c);
      c = at < text.length() ? text.codePointAt(at) : ' ';
    } while (!whole && goesOn(c) && at < text.length());
    return hash;
  }

  private long add(long hash, int c) {
    words.appendCodePoint(c);
    return (hash ^ c) * MIX + Long.rotateLeft(hash, 23);
  }

  private void finish(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    hashes[count++] = (int) ((hash * MIX) >>> 32);
    words.append(' ');
  }

  private static boolean goesOn(int c) {
    return (isWord(c) && !Character.isIdeographic(c)) || isSilent(c);
  }

  private static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Inside a word and not part of it: apostrophes, soft hyphens, joiners. */
  private static boolean isSilent(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || Character.getType(c) == Character.FORMAT;
  }
}
