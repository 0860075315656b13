package org.redthread.organisations;

import java.util.Arrays;

/**
 * The distinct words of a name.
 *
 * @param words stems
 * @param weight of each, above 0
 * @param own whether each is a word of the body's own, not a general one
 */
record WordList(String[] words, double[] weight, boolean[] own) {

  int size() {
    return words.length;
  }

  /** Position of a word, or -1. */
  int indexOf(String word) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(word)) {
        return i;
      }
    }
    return -1;
  }

  double mass() {
    return Arrays.stream(weight).sum();
  }

  /** Part of the weight that is found, given how well each word is found (0 to 1). */
  double covered(double[] likeness) {
    double found = 0;
    for (int i = 0; i < words.length; i++) {
      found += weight[i] * likeness[i];
    }
    return words.length == 0 ? 0 : found / mass();
  }

  /** Weight of the words found through a slip, in parts of the weight found; at most 1. */
  double slipped(double[] likeness) {
    double slips = 0;
    double found = 0;
    for (int i = 0; i < words.length; i++) {
      found += weight[i] * likeness[i];
      slips += likeness[i] > 0 && likeness[i] < 1 ? weight[i] : 0;
    }
    return found == 0 ? 0 : Math.min(1, slips / found);
  }

  /** Share of the own words that are not found at all. */
  double ownMissing(double[] likeness) {
    int all = 0;
    int missing = 0;
    for (int i = 0; i < words.length; i++) {
      all += own[i] ? 1 : 0;
      missing += own[i] && likeness[i] == 0 ? 1 : 0;
    }
    return all == 0 ? 0 : (double) missing / all;
  }
}
