package org.redthread.text.cluster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one night leaves for the next about the clusters of one scope (a failure type, or an
 * organisation and failure type), so that themes keep their ids.
 *
 * @param scope begins the ids of its clusters
 * @param next the first number not yet given to a cluster
 * @param entries the clusters, by id
 * @param members letter to cluster id; letters that no cluster fits are here as {@link
 *     Membership#UNASSIGNED}
 * @param since letters that came after the model was made
 * @param fitted how many different texts the model was made from
 * @param model assigns new letters; none before the first night
 */
public record ClusterBook(
    String scope,
    int next,
    List<Entry> entries,
    Map<String, String> members,
    Set<String> since,
    int fitted,
    Optional<ClusterModel> model) {

  /**
   * A cluster as last seen.
   *
   * @param id for life
   * @param label the phrases that tell it from its siblings
   * @param size letters in it
   * @param terms its most telling terms and their weights
   * @param bursts where the cluster was born from terms that came up suddenly, those terms; a
   *     letter with a third of them, and two at least, belongs here until the cluster is large
   *     enough to be found by clustering
   * @param representatives ids of the letters that show it, the medoid first
   */
  public record Entry(
      String id,
      String label,
      int size,
      Map<String, Double> terms,
      List<String> bursts,
      List<String> representatives) {
    public Entry {
      representatives = List.copyOf(representatives);
      terms = new TreeMap<>(terms);
      bursts = List.copyOf(bursts);
    }

    /** Whether it is known by words that came up suddenly. */
    boolean young() {
      return !bursts.isEmpty();
    }

    /** The same as a cluster like any other. */
    Entry grown() {
      return new Entry(id, label, size, terms, List.of(), representatives);
    }

    Entry sized(int letters) {
      return new Entry(id, label, letters, terms, bursts, representatives);
    }
  }

  public ClusterBook {
    entries = List.copyOf(entries);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    since = Set.copyOf(since);
  }

  /** Before the first night. */
  public static ClusterBook empty(String scope) {
    return new ClusterBook(scope, 1, List.of(), Map.of(), Set.of(), 0, Optional.empty());
  }

  /** Whether a letter was there when the model was made. */
  boolean inModel(String letter) {
    return members.containsKey(letter) && !since.contains(letter);
  }

  /** How many letters were. */
  int modelled() {
    return members.size() - (int) since.stream().filter(members::containsKey).count();
  }

  /** What stands before the number in an id. */
  String prefix() {
    return scope + "#";
  }

  /** The cosine of the terms of a cluster with others; 0 for a cluster that is not here. */
  double likeness(String id, Map<String, Double> terms) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .mapToDouble(entry -> cosine(entry.terms(), terms))
        .findFirst()
        .orElse(0);
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> term : new TreeMap<>(a).entrySet()) {
      dot += term.getValue() * b.getOrDefault(term.getKey(), 0.0);
    }
    double lengths = length(a) * length(b);
    return lengths > 0 ? dot / lengths : 0;
  }

  private static double length(Map<String, Double> terms) {
    return Math.sqrt(
        new TreeMap<>(terms).values().stream().mapToDouble(weight -> weight * weight).sum());
  }
}
