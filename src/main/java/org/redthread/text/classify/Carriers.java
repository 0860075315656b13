package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The words of a letter that carried a code: a gram adds weight times value to the margin, shared
 * by the places where it occurs; runs of letters add to the word they are in, pairs and denied
 * words to the phrase.
 */
final class Carriers {
  private static final int MOST = 5;
  private static final int LONGEST = 60;

  private final Vocabulary vocabulary;
  private final double reach;

  Carriers(Vocabulary vocabulary, double reach) {
    this.vocabulary = vocabulary;
    this.reach = reach;
  }

  /**
   * The strongest first; only what speaks for the code.
   *
   * @param weights of the code's grams, by their place in the vocabulary
   */
  List<String> of(LetterWords letter, Bag bag, Vector vector, IntToDoubleFunction weights) {
    double[] shares = new double[vector.size()];
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      float amount = bag.amountOf(vocabulary.gram(vector.at(i)));
      shares[i] = weights.applyAsDouble(vector.at(i)) * vector.value(i) / amount;
      places.put(vector.at(i), i);
    }
    Map<String, Double> sums = new HashMap<>();
    Grams.visit(
        letter,
        (gram, at, from, to) -> {
          Integer place = places.get(vocabulary.at(gram));
          if (place != null && to - from <= LONGEST) {
            String words = letter.text().substring(from, to).toLowerCase(Locale.ROOT);
            double share = shares[place] * Bag.share(at, reach);
            sums.merge(words.replaceAll("\\s+", " "), share, Double::sum);
          }
        });
    return strongest(sums);
  }

  /** No phrase beside one of its own words. */
  private static List<String> strongest(Map<String, Double> sums) {
    List<String> chosen = new ArrayList<>();
    sums.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(
            words ->
                chosen.size() < MOST
                    && chosen.stream().noneMatch(c -> c.contains(words) || words.contains(c)))
        .forEachOrdered(chosen::add);
    return chosen;
  }
}
