package org.redthread.text.classify;

/** A letter as numbers: the vocabulary's grams that it has, ascending, and their weights. */
final class Vector {
  private final int[] at;
  private final float[] values;
  private final boolean knowsWords;

  Vector(int[] at, float[] values, boolean knowsWords) {
    this.at = at;
    this.values = values;
    this.knowsWords = knowsWords;
  }

  /** Whether any word of the letter is in the vocabulary, and not only runs of its letters. */
  boolean knowsWords() {
    return knowsWords;
  }

  int size() {
    return at.length;
  }

  int at(int i) {
    return at[i];
  }

  float value(int i) {
    return values[i];
  }
}
