package org.redthread.text.cluster;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The features that count, with their inverse document frequency ln((1 + n) / (1 + df)) + 1 (Salton
 * and Buckley, Information Processing and Management 24, 1988, in the smoothed form).
 */
final class Vocabulary {
  private final Map<String, Integer> places;
  private final List<String> terms;
  private final double[] inverse;

  /** Features of too many texts to count. */
  private final Set<String> common;

  private Vocabulary(String[] terms, double[] inverse, Collection<String> common) {
    this.places = new HashMap<>(2 * terms.length);
    for (int at = 0; at < terms.length; at++) {
      places.put(terms[at], at);
    }
    this.terms = List.of(terms);
    this.inverse = inverse;
    this.common = new TreeSet<>(common);
  }

  /**
   * Features of at least {@code least} texts and at most a share {@code most} of all texts. Of more
   * than {@code cap}, those of the most texts are kept.
   */
  static Vocabulary of(List<List<String>> texts, Limits limits) {
    Map<String, Integer> frequency = new HashMap<>();
    texts.forEach(text -> new HashSet<>(text).forEach(f -> frequency.merge(f, 1, Integer::sum)));
    double most = Math.max(limits.least(), limits.most() * texts.size());
    String[] terms =
        frequency.entrySet().stream()
            .filter(e -> e.getValue() >= limits.least() && e.getValue() <= most)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(limits.cap())
            .map(Map.Entry::getKey)
            .sorted()
            .toArray(String[]::new);
    double[] inverse =
        Arrays.stream(terms)
            .mapToDouble(
                t -> Math.log((1.0 + texts.size()) / (1 + frequency.getOrDefault(t, 0))) + 1)
            .toArray();
    List<String> common =
        frequency.entrySet().stream()
            .filter(e -> e.getValue() > most)
            .map(Map.Entry::getKey)
            .toList();
    return new Vocabulary(terms, inverse, common);
  }

  /**
   * Which features count.
   *
   * @param least texts that must have it, at least 1
   * @param most share of the texts that may have it, 0 to 1
   * @param cap how many features at most
   */
  record Limits(int least, double most, int cap) {}

  /** One that was stored. */
  static Vocabulary known(List<String> terms, double[] inverse, List<String> common) {
    return new Vocabulary(terms.toArray(String[]::new), inverse, common);
  }

  int size() {
    return inverse.length;
  }

  /**
   * In how many of {@code texts} texts that it was made from a feature is; all for one of too many
   * to count, and 1 for one it does not know, the most that such a feature can have.
   */
  double frequency(String feature, int texts) {
    if (common.contains(feature)) {
      return texts;
    }
    Integer place = places.get(feature);
    return place == null ? 1 : Math.rint((1.0 + texts) / Math.exp(inverse[place] - 1) - 1);
  }

  /** In the order of their codes. */
  List<String> terms() {
    return terms;
  }

  double[] inverse() {
    return inverse;
  }

  /** Features of too many texts to count, in the order of their codes. */
  Set<String> common() {
    return Collections.unmodifiableSet(common);
  }

  /**
   * The texts as rows of length 1: (1 + ln count) x inverse document frequency; a text without any
   * known feature is an empty row.
   */
  SparseRows rows(List<List<String>> texts) {
    SparseRows.Builder rows = new SparseRows.Builder(texts.size(), size());
    for (List<String> text : texts) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (String feature : text) {
        Integer place = places.get(feature);
        if (place != null) {
          counts.merge(place, 1, Integer::sum);
        }
      }
      int[] columns = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      double[] values =
          Arrays.stream(columns)
              .mapToDouble(c -> (1 + Math.log(counts.getOrDefault(c, 1))) * inverse[c])
              .toArray();
      rows.add(columns, Vectors.unit(values));
    }
    return rows.build();
  }
}
