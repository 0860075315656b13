package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names clusters by what they say and their siblings do not: class-based TF-IDF (Grootendorst,
 * arXiv:2203.05794, 2022) over phrases, in the words that people used. Shares of letters stand in
 * place of counts, so that no cluster counts more for being large: a phrase's weight is (share in
 * the cluster - mean share in its siblings) x ln(1 + k / f), with f the sum of its shares over the
 * k clusters.
 */
final class Labels {
  /** Letters of a cluster that are looked at, at most. */
  private static final int READ = 500;

  private static final int PHRASES = 4;
  private static final int LEAST_LETTERS = 3;

  /** What a second and third telling word add to a phrase's weight. */
  private static final double LONGER = 1;

  /** A longer phrase is shown in place of a shorter one if it is in this share of its letters. */
  private static final double PART = 0.15;

  private final Distinct distinct;
  private final Map<Integer, int[]> members;
  private final Set<String> places;
  private final Wording wording = new Wording();
  private final Map<String, double[]> counts = new HashMap<>();
  private final Map<String, Map<String, Integer>> surfaces = new HashMap<>();
  private final Map<String, Integer> telling = new HashMap<>();
  private final Set<String> usual = new HashSet<>();
  private final double[] letters;

  private Labels(Distinct distinct, Map<Integer, int[]> members, Set<String> places) {
    this.distinct = distinct;
    this.places = places;
    this.members = members;
    this.letters = new double[members.size()];
  }

  /**
   * A label for each cluster: up to four phrases, the most telling first.
   *
   * @param members the distinct texts of each cluster
   * @param places words that say where and not what: a phrase of nothing else is no label, nor is
   *     one of nothing but words that most letters of the feed have (see {@link Space#limits})
   */
  static List<String> of(Distinct distinct, Map<Integer, int[]> members, Set<String> places) {
    Labels labels = new Labels(distinct, members, places);
    labels.count(members.keySet());
    return members.keySet().stream().map(labels::label).toList();
  }

  /** The label of cluster 0 alone. */
  static String first(Distinct distinct, Map<Integer, int[]> members, Set<String> places) {
    Labels labels = new Labels(distinct, members, places);
    labels.count(Set.of(0));
    return labels.label(0);
  }

  /**
   * @param named clusters to be named: of the words of others alone no phrase is made
   */
  private void count(Set<Integer> named) {
    Map<String, Integer> frequency = new HashMap<>();
    Map<Integer, List<List<Word>>> read = new TreeMap<>();
    Set<String> asked = new HashSet<>();
    members.forEach(
        (cluster, texts) -> {
          List<List<Word>> words = new ArrayList<>();
          for (int text : some(texts)) {
            List<Word> of = wording.words(distinct.texts().get(text), distinct.norwegian()[text]);
            words.add(of);
            Set<String> terms = new HashSet<>();
            of.forEach(word -> terms.add(word.term()));
            terms.forEach(t -> frequency.merge(t, distinct.copies()[text], Integer::sum));
            asked.addAll(named.contains(cluster) ? terms : Set.of());
          }
          read.put(cluster, words);
        });
    int least = frequency.size() < 100 ? 1 : LEAST_LETTERS;
    asked.removeIf(term -> frequency.getOrDefault(term, 0) < least);
    read.forEach(
        (cluster, words) -> {
          int[] texts = some(members.getOrDefault(cluster, new int[0]));
          for (int i = 0; i < texts.length; i++) {
            add(cluster, texts[i], words.get(i), asked);
          }
        });
    usual.addAll(usual(frequency));
  }

  /** The feed's set phrases are made of what a third of all letters say. */
  private Set<String> usual(Map<String, Integer> frequency) {
    double most =
        Space.limits(distinct.size(), letters.length).most() * Arrays.stream(letters).sum();
    return frequency.keySet().stream()
        .filter(term -> frequency.getOrDefault(term, 0) > most)
        .collect(Collectors.toSet());
  }

  private void add(int cluster, int text, List<Word> words, Set<String> asked) {
    int copies = distinct.copies()[text];
    letters[cluster] += copies;
    for (Phrases.Phrase phrase : Phrases.of(distinct.texts().get(text), words, asked::contains)) {
      counts.computeIfAbsent(phrase.key(), k -> new double[letters.length])[cluster] += copies;
      surfaces
          .computeIfAbsent(phrase.key(), k -> new TreeMap<>())
          .merge(phrase.surface(), copies, Integer::sum);
      telling.put(phrase.key(), phrase.telling());
    }
  }

  /** Evenly through a cluster, the same ones each time. */
  private static int[] some(int[] texts) {
    if (texts.length <= READ) {
      return texts;
    }
    int[] some = new int[READ];
    Arrays.setAll(some, i -> texts[(int) ((long) i * texts.length / READ)]);
    return some;
  }

  private record Weighted(String key, double weight) {}

  private String label(int cluster) {
    List<Weighted> ranked = ranked(cluster, key -> !only(places, key) && !only(usual, key));
    return String.join(
        ", ",
        chosen(ranked.isEmpty() ? ranked(cluster, key -> !only(places, key)) : ranked, cluster));
  }

  private List<Weighted> ranked(int cluster, Predicate<String> tells) {
    double least = Math.min(LEAST_LETTERS, letters[cluster]);
    return counts.entrySet().stream()
        .filter(e -> e.getValue()[cluster] >= least && tells.test(e.getKey()))
        .filter(e -> foremost(e.getValue()) == cluster)
        .map(e -> new Weighted(e.getKey(), weight(e.getKey(), e.getValue(), cluster)))
        .filter(w -> w.weight() > 0)
        .sorted(
            Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::key))
        .limit(200)
        .toList();
  }

  /** The cluster of whose letters the largest share has a phrase: no other is named by it. */
  private int foremost(double[] counts) {
    int best = 0;
    for (int c = 1; c < counts.length; c++) {
      best = share(counts, c) > share(counts, best) ? c : best;
    }
    return best;
  }

  private double share(double[] counts, int cluster) {
    return letters[cluster] > 0 ? counts[cluster] / letters[cluster] : 0;
  }

  private static boolean only(Set<String> words, String key) {
    Set<String> telling = telling(key);
    return !telling.isEmpty() && words.containsAll(telling);
  }

  private double weight(String key, double[] counts, int cluster) {
    double all = 0;
    for (int c = 0; c < counts.length; c++) {
      all += share(counts, c);
    }
    double share = share(counts, cluster);
    double siblings = letters.length > 1 ? (all - share) / (letters.length - 1) : 0;
    if (share <= siblings) {
      return 0;
    }
    double longer = 1 + LONGER * (telling.getOrDefault(key, 1) - 1);
    return longer * (share - siblings) * Math.log(1 + letters.length / all);
  }

  /** The best phrases that do not repeat each other's words. */
  private List<String> chosen(List<Weighted> ranked, int cluster) {
    List<String> label = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < ranked.size() && label.size() < PHRASES; i++) {
      String key = longer(ranked.get(i).key(), ranked, cluster);
      Set<String> terms = telling(key);
      boolean fresh = terms.stream().noneMatch(t -> used.contains(t) && !joins(t));
      if (fresh && !joins(key)) {
        label.add(surface(key));
        used.addAll(terms);
      }
    }
    return label.isEmpty() ? ranked.stream().limit(1).map(w -> surface(w.key())).toList() : label;
  }

  private static Set<String> telling(String key) {
    return Arrays.stream(key.split(" "))
        .filter(term -> !FunctionWords.is(term))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The commonest longer phrase around this one, if so many of its letters have it. */
  private String longer(String key, List<Weighted> ranked, int cluster) {
    Set<String> terms = telling(key);
    return ranked.stream()
        .map(Weighted::key)
        .filter(k -> !k.equals(key) && telling(k).containsAll(terms))
        .filter(k -> telling(k).size() == terms.size() + 1)
        .filter(k -> count(k, cluster) >= PART * count(key, cluster))
        .max(Comparator.comparingDouble((String k) -> count(k, cluster)).thenComparing(k -> k))
        .orElse(key);
  }

  private double count(String key, int cluster) {
    double[] of = counts.get(key);
    return of == null ? 0 : of[cluster];
  }

  /** "not" and "no" may begin several phrases of a label; "nothing" says all by itself. */
  private static boolean joins(String term) {
    return Set.of("not", "no", "ikke", "ingen").contains(term);
  }

  private String surface(String key) {
    return surfaces.getOrDefault(key, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(key);
  }
}
