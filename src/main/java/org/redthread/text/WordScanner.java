package org.redthread.text;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Cuts a text into words: runs of letters, digits and the marks on them, lower-cased. An apostrophe
 * between letters stays, dots between single letters go ("M.R.I." is "mri"), everything else parts
 * words. Total: any text, whole or broken, gives words.
 */
final class WordScanner {
  /** Longer words are cut off: nothing that long is a word. */
  static final int LONGEST = 100;

  /** Words whose full stop does not end a sentence. */
  private static final CharArraySet TITLES =
      new CharArraySet(
          List.of("dr", "mr", "mrs", "ms", "prof", "st", "approx", "nr", "kl", "ca", "bl"), false);

  private final char[] text;
  private final int length;
  private final char[] word = new char[LONGEST + 2];
  private int at;
  private int wordLength;
  private int start;
  private boolean sentenceBreak;
  private boolean acronym;

  WordScanner(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Moves to the next word; false at the end of the text. */
  boolean next() {
    sentenceBreak = false;
    skip();
    start = at;
    wordLength = 0;
    while (at < length && takes()) {
      // takes() moves on by itself
    }
    return wordLength > 0;
  }

  private void skip() {
    boolean abbreviated = acronym || (wordLength > 0 && TITLES.contains(word, 0, wordLength));
    boolean stop = false;
    if (abbreviated && at < length && text[at] == '.') {
      at++;
    }
    acronym = false;
    while (at < length && !isWord(codePoint(at))) {
      char c = text[at];
      sentenceBreak |= stop && Character.isWhitespace(c);
      stop = ends(c) || (stop && !Character.isWhitespace(c));
      sentenceBreak |= c == '\n' && at + 1 < length && text[at + 1] == '\n';
      at += Character.charCount(codePoint(at));
    }
  }

  private static boolean ends(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061F' || c == '\u3002';
  }

  private boolean takes() {
    int c = codePoint(at);
    if (isWord(c)) {
      append(c);
      at += Character.charCount(c);
      return true;
    }
    if (isApostrophe(c) && wordLength > 0 && wordAt(at + 1)) {
      append('\'');
      at++;
      return true;
    }
    return dotOfAcronym(c);
  }

  /** A dot after a single letter and before another single letter: M.R.I. */
  private boolean dotOfAcronym(int c) {
    boolean dot =
        c == '.' && letterAt(at - 1) && letterAt(at + 1) && !wordAt(at - 2) && !wordAt(at + 2);
    if (dot) {
      at++;
      acronym = true;
    }
    return dot;
  }

  private void append(int c) {
    if (wordLength < LONGEST) {
      wordLength += Character.toChars(Character.toLowerCase(c), word, wordLength);
    }
  }

  private boolean wordAt(int place) {
    return place >= 0 && place < length && isWord(codePoint(place));
  }

  private boolean letterAt(int place) {
    return place >= 0 && place < length && Character.isLetter(text[place]);
  }

  private int codePoint(int place) {
    return Character.codePointAt(text, place, length);
  }

  private static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** The letters of the word; valid up to {@link #wordLength()} and until the next word. */
  char[] word() {
    return word;
  }

  int wordLength() {
    return wordLength;
  }

  /** Where the word starts in the text. */
  int start() {
    return start;
  }

  /** Where the word ends in the text, exclusive. */
  int end() {
    return at;
  }

  /** Whether a sentence or a paragraph ended just before this word. */
  boolean sentenceBreak() {
    return sentenceBreak;
  }
}
