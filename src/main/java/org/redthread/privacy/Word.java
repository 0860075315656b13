package org.redthread.privacy;

/** A word of a letter and what stands before it. */
final class Word {
  /** How it is written. */
  enum Shape {
    LOWER,
    CAPITAL,
    UPPER,
    INITIAL,
    /** Capitals inside, or letters and digits as poor scanning leaves them. */
    MIXED,
    /** In a script without capitals. */
    CASELESS,
    NUMBER,
    /** A span that is redacted already. */
    GONE
  }

  /** What stands between a word and the one before it. */
  enum Gap {
    NONE,
    SPACE,
    COMMA,
    LINE,
    /** A dash, slash or bracket. */
    BREAK,
    /** The end of a sentence, a colon, a blank line, or the start of the letter. */
    STOP
  }

  final int start;
  final int end;
  final String key;
  final Shape shape;
  final Gap gap;
  int traits;

  /** The rule by which it is a name; empty as long as it is none. */
  String rule = "";

  Word(int start, int end, String key, Shape shape, Gap gap) {
    this.start = start;
    this.end = end;
    this.key = key;
    this.shape = shape;
    this.gap = gap;
  }

  boolean named() {
    return !rule.isEmpty();
  }

  boolean capital() {
    return shape == Shape.CAPITAL || shape == Shape.UPPER || shape == Shape.MIXED;
  }

  /** Its capital says nothing: it starts a sentence or a line. */
  boolean starts() {
    return gap == Gap.STOP || gap == Gap.LINE;
  }

  boolean has(int any) {
    return Traits.has(traits, any);
  }

  /** On the same line as the word before, with nothing but a blank between. */
  boolean joined() {
    return gap == Gap.SPACE || gap == Gap.NONE;
  }
}
