package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Words that came up suddenly and together: the first letters of a theme that no cluster knows yet.
 *
 * <p>A feature that {@code x} of the recent and {@code y} of the earlier texts have is tested by
 * the exact binomial test of x in x + y with the share of recent texts (Przyborowski and Wilenski,
 * Biometrika 31, 1940), Bonferroni over all features of at least four recent texts. Features that
 * come in the same letters are one theme.
 */
final class NewThemes {
  static final int LEAST_TEXTS = 4;

  /** A companion need not be as surprising as the feature that found the theme. */
  private static final double COMPANION = 1e-3;

  private static final double TOGETHER = 0.5;

  /** Below so many times its earlier share a feature has grown and is not new. */
  private static final double NEW = 3;

  private static final int MOST_FEATURES = 8;

  private final Map<String, Set<Integer>> textsWith = new TreeMap<>();
  private final Map<String, Double> p = new HashMap<>();

  private NewThemes() {}

  /**
   * What a feature is held against.
   *
   * @param frequency in how many earlier texts a feature is
   * @param size how many earlier texts there are
   */
  record Earlier(java.util.function.ToDoubleFunction<String> frequency, double size) {}

  /**
   * A theme.
   *
   * @param features that came up together, the most surprising first
   * @param texts recent texts that have a third of them, and two at least
   */
  record Theme(List<String> features, Set<Integer> texts) {}

  /**
   * Finds new themes, the most surprising first; no text is in two.
   *
   * @param recent features of the recent texts
   * @param level chance that a feature is named where nothing changed
   */
  static List<Theme> of(List<List<String>> recent, Earlier earlier, double level) {
    NewThemes search = new NewThemes();
    for (int text = 0; text < recent.size(); text++) {
      for (String feature : new TreeSet<>(recent.get(text))) {
        search.textsWith.computeIfAbsent(feature, f -> new TreeSet<>()).add(text);
      }
    }
    search.textsWith.values().removeIf(texts -> texts.size() < LEAST_TEXTS);
    search.test(recent.size(), earlier);
    return search.themes(level / Math.max(1, search.textsWith.size()));
  }

  private void test(int recent, Earlier earlier) {
    double share = recent / (recent + earlier.size());
    textsWith.forEach(
        (feature, texts) -> {
          int x = texts.size();
          double y = earlier.frequency().applyAsDouble(feature);
          boolean fresh = x * earlier.size() >= NEW * (y + 0.5) * recent;
          p.put(feature, share >= 1 || !fresh ? 1 : RegularizedBeta.value(share, x, y + 1));
        });
  }

  private List<Theme> themes(double level) {
    List<String> surprising =
        p.keySet().stream()
            .filter(feature -> p.getOrDefault(feature, 1.0) <= level)
            .sorted(
                Comparator.comparingDouble((String f) -> p.getOrDefault(f, 1.0))
                    .thenComparing(f -> f))
            .toList();
    List<Theme> themes = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (String seed : surprising) {
      if (!used.contains(seed)) {
        List<String> features = companions(seed);
        Set<Integer> texts = texts(features);
        texts.removeAll(taken);
        if (texts.size() >= LEAST_TEXTS) {
          used.addAll(features);
          taken.addAll(texts);
          themes.add(new Theme(features, texts));
        }
      }
    }
    return themes;
  }

  /** Features that at least half of the seed's texts have, and that are themselves on the rise. */
  private List<String> companions(String seed) {
    Set<Integer> with = textsWith.getOrDefault(seed, Set.of());
    List<String> features = new ArrayList<>(List.of(seed));
    textsWith.keySet().stream()
        .filter(f -> !f.equals(seed) && p.getOrDefault(f, 1.0) <= COMPANION)
        .filter(f -> shared(with, f) >= TOGETHER * with.size())
        .sorted(
            Comparator.comparingDouble((String f) -> p.getOrDefault(f, 1.0)).thenComparing(f -> f))
        .limit(MOST_FEATURES - 1)
        .forEach(features::add);
    return features;
  }

  private long shared(Set<Integer> with, String feature) {
    return textsWith.getOrDefault(feature, Set.of()).stream().filter(with::contains).count();
  }

  /** How many of a theme's features a letter of it has: a third of them, and two at least. */
  static int needed(int features) {
    return Math.max(2, (features + 2) / 3);
  }

  private Set<Integer> texts(List<String> features) {
    Map<Integer, Integer> hits = new TreeMap<>();
    features.forEach(
        f -> textsWith.getOrDefault(f, Set.of()).forEach(t -> hits.merge(t, 1, Integer::sum)));
    hits.values().removeIf(n -> n < needed(features.size()));
    return new TreeSet<>(hits.keySet());
  }
}
