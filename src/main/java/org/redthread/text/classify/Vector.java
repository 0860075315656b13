package org.redthread.text.classify;

/** A letter as numbers: the vocabulary's grams that it has, ascending, and their weights. */
final class Vector {
  private final int[] at;
  private final float[] values;

  Vector(int[] at, float[] values) {
    this.at = at;
    this.values = values;
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
