package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of a letter: its words but function words, and each negation with the word it
 * denies, so that "not followed up" and "followed up" are not the same.
 */
final class Features {
  /** How many words after a negation the denied word is looked for. */
  private static final int REACH = 3;

  private Features() {}

  static List<String> of(List<Word> words) {
    List<String> features = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      String term = words.get(at).term();
      if (FunctionWords.negates(term)) {
        features.add(term);
        denied(words, at, features);
      } else if (!FunctionWords.is(term)) {
        features.add(term);
      }
    }
    return features;
  }

  private static void denied(List<Word> words, int negation, List<String> features) {
    int last = Math.min(words.size() - 1, negation + REACH);
    for (int at = negation + 1; at <= last && words.get(at).step() <= 1; at++) {
      String term = words.get(at).term();
      if (!FunctionWords.is(term) && !FunctionWords.negates(term)) {
        features.add("not~" + term);
        return;
      }
    }
  }
}
