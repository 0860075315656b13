package org.redthread.themes.review;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.redthread.text.Analysers;
import org.redthread.text.Letter;

/**
 * Letters as vectors: words and pairs of neighbouring words that at least two letters share,
 * weighted by (1 + ln tf) · ln(N / df), scaled to length one (Salton and Buckley 1988). English and
 * Norwegian letters go through the chain of their language.
 */
final class Features {
  private static final int FEWEST = 2;

  private final Analyzer english = Analysers.english();
  private final Analyzer norwegian = Analysers.norwegian();
  private final Map<String, Integer> index = new TreeMap<>();
  private final double[] rarity;

  /** The vocabulary of a collection. */
  Features(List<Letter> letters) {
    Map<String, Integer> seenIn = new HashMap<>();
    for (Letter letter : letters) {
      counts(letter.text().withoutPseudonyms(), letter.language())
          .keySet()
          .forEach(term -> seenIn.merge(term, 1, Integer::sum));
    }
    seenIn.forEach(
        (term, in) -> {
          if (in >= FEWEST) {
            index.put(term, 0);
          }
        });
    rarity = new double[index.size() + 1];
    int next = 1;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(next);
      rarity[next++] = Math.log((1.0 + letters.size()) / seenIn.getOrDefault(entry.getKey(), 1));
    }
  }

  /** How many features there are; they are numbered from 1. */
  int size() {
    return index.size();
  }

  /** The vector of a letter, features ascending; words outside the vocabulary are passed over. */
  Feature[] of(String text, String language) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> count : counts(text, language).entrySet()) {
      Integer at = index.get(count.getKey());
      if (at != null) {
        double value = (1 + Math.log(count.getValue())) * rarity[at];
        values.put(at, value);
        squares += value * value;
      }
    }
    double length = squares > 0 ? Math.sqrt(squares) : 1;
    List<Feature> nodes = new ArrayList<>(values.size());
    values.forEach((at, value) -> nodes.add(new FeatureNode(at, value / length)));
    return nodes.toArray(Feature[]::new);
  }

  /** In order of the terms, so that sums come out the same. */
  private Map<String, Integer> counts(String text, String language) {
    Analyzer chain = language.startsWith("n") ? norwegian : english;
    List<String> terms = Analysers.terms(chain, Analysers.normal(text));
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < terms.size(); i++) {
      counts.merge(terms.get(i), 1, Integer::sum);
      if (i > 0) {
        counts.merge(terms.get(i - 1) + " " + terms.get(i), 1, Integer::sum);
      }
    }
    return counts;
  }
}
