package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * Gives tonight's clusters the ids of those of the last night that they continue, in the manner of
 * MONIC (Spiliopoulou et al., KDD 2006): by shared letters first; where a cluster shares no letter
 * with any (an old one whose letters were withdrawn), by how alike they are in words. Depends on
 * the two memberships alone, not on the order in which clusters or letters come.
 *
 * @param ids tonight's id to the lasting one
 * @param events one for each cluster of either night, by id
 * @param next the first number not yet given to a cluster
 */
public record Lineage(Map<String, String> ids, List<LineageEvent> events, int next) {
  private static final double CONTINUES = 0.3;
  private static final double MOST = 0.5;
  private static final double ALIKE = 0.7;
  private static final double CHANGE = 0.1;

  public Lineage {
    ids = Map.copyOf(ids);
    events = List.copyOf(events);
  }

  /**
   * Matches two nights.
   *
   * @param before letter to cluster of the last night; unassigned letters left out
   * @param now letter to cluster of tonight, under passing ids
   * @param likeness of a cluster of the last night and one of tonight, 0 to 1
   * @param prefix of new ids, followed by a number
   * @param next the first number not yet given
   */
  public static Lineage of(
      Map<String, String> before,
      Map<String, String> now,
      ToDoubleBiFunction<String, String> likeness,
      String prefix,
      int next) {
    return new Matching(before, now).match(likeness, prefix, next);
  }

  /**
   * What became of clusters whose ids held, as letters were only added and taken away.
   *
   * @param before letters of each cluster of the last night
   * @param fresh letters of each cluster of tonight
   * @param known ids of the last night
   */
  static List<LineageEvent> ofSameIds(
      Map<String, Integer> before, Map<String, Integer> fresh, Set<String> known) {
    Map<String, Integer> old = new TreeMap<>(before);
    known.forEach(id -> old.putIfAbsent(id, 0));
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(fresh.keySet());
    return ids.stream()
        .map(
            id -> {
              int then = old.getOrDefault(id, 0);
              int today = fresh.getOrDefault(id, 0);
              LineageEvent.Kind kind =
                  !old.containsKey(id)
                      ? LineageEvent.Kind.BORN
                      : today == 0 ? LineageEvent.Kind.GONE : kind(then, today);
              return new LineageEvent(kind, id, List.of(), then, today);
            })
        .toList();
  }

  /** How many letters each cluster has; those that no cluster fits are left out. */
  static Map<String, Integer> sizes(Map<String, String> clusters) {
    Map<String, Integer> sizes = new HashMap<>();
    clusters.values().forEach(cluster -> sizes.merge(cluster, 1, Integer::sum));
    sizes.remove(Membership.UNASSIGNED);
    return sizes;
  }

  private static LineageEvent.Kind kind(int before, int now) {
    double change = (double) (now - before) / Math.max(1, before);
    return change > CHANGE
        ? LineageEvent.Kind.GROWN
        : change < -CHANGE ? LineageEvent.Kind.SHRUNK : LineageEvent.Kind.HELD;
  }

  private record Pair(String old, String fresh, double score) {}

  private static final class Matching {
    private final Map<String, Integer> old = new TreeMap<>();
    private final Map<String, Integer> fresh = new TreeMap<>();
    private final Map<String, Map<String, Integer>> shared = new TreeMap<>();
    private final Map<String, String> continued = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Matching(Map<String, String> before, Map<String, String> now) {
      before.values().forEach(c -> old.merge(c, 1, Integer::sum));
      now.values().forEach(c -> fresh.merge(c, 1, Integer::sum));
      before.forEach(
          (letter, from) -> {
            String to = now.get(letter);
            if (to != null) {
              shared.computeIfAbsent(from, f -> new TreeMap<>()).merge(to, 1, Integer::sum);
            }
          });
    }

    Lineage match(ToDoubleBiFunction<String, String> likeness, String prefix, int next) {
      take(byLetters());
      take(byWords(likeness));
      int number = next;
      List<String> unnamed = new ArrayList<>(fresh.keySet());
      unnamed.removeAll(ids.keySet());
      unnamed.sort(Comparator.comparingInt((String c) -> -size(fresh, c)).thenComparing(c -> c));
      for (String cluster : unnamed) {
        ids.put(cluster, prefix + number++);
      }
      return new Lineage(ids, events(), number);
    }

    /** Jaccard index of the letters that were there on both nights. */
    private List<Pair> byLetters() {
      Map<String, Integer> stayed = new HashMap<>();
      Map<String, Integer> known = new HashMap<>();
      shared.forEach(
          (from, tos) ->
              tos.forEach(
                  (to, n) -> {
                    stayed.merge(from, n, Integer::sum);
                    known.merge(to, n, Integer::sum);
                  }));
      List<Pair> pairs = new ArrayList<>();
      shared.forEach(
          (from, tos) ->
              tos.forEach(
                  (to, n) -> {
                    double union = size(stayed, from) + size(known, to) - n;
                    pairs.add(new Pair(from, to, n / union));
                  }));
      pairs.removeIf(pair -> pair.score() < CONTINUES);
      return pairs;
    }

    private List<Pair> byWords(ToDoubleBiFunction<String, String> likeness) {
      Set<String> reached = new TreeSet<>();
      shared.values().forEach(tos -> reached.addAll(tos.keySet()));
      List<Pair> pairs = new ArrayList<>();
      for (String from : old.keySet()) {
        for (String to : fresh.keySet()) {
          if (!shared.containsKey(from) && !reached.contains(to)) {
            pairs.add(new Pair(from, to, likeness.applyAsDouble(from, to)));
          }
        }
      }
      pairs.removeIf(pair -> pair.score() < ALIKE);
      return pairs;
    }

    /** The best pairs first, each cluster once. */
    private void take(List<Pair> pairs) {
      pairs.sort(
          Comparator.comparingDouble(Pair::score)
              .reversed()
              .thenComparing(Pair::old)
              .thenComparing(Pair::fresh));
      for (Pair pair : pairs) {
        if (!continued.containsKey(pair.old()) && !ids.containsKey(pair.fresh())) {
          continued.put(pair.old(), pair.fresh());
          ids.put(pair.fresh(), pair.old());
        }
      }
    }

    private List<LineageEvent> events() {
      List<LineageEvent> events = new ArrayList<>();
      fresh.keySet().forEach(cluster -> events.add(tonight(cluster)));
      old.keySet().stream()
          .filter(cluster -> !continued.containsKey(cluster))
          .forEach(cluster -> events.add(ended(cluster)));
      events.sort(Comparator.comparing(LineageEvent::cluster).thenComparing(LineageEvent::kind));
      return events;
    }

    private LineageEvent tonight(String cluster) {
      String id = ids.getOrDefault(cluster, cluster);
      int now = size(fresh, cluster);
      if (continued.containsValue(cluster)) {
        int before = size(old, id);
        return new LineageEvent(Lineage.kind(before, now), id, List.of(), before, now);
      }
      for (Map.Entry<String, Map<String, Integer>> from : shared.entrySet()) {
        int came = from.getValue().getOrDefault(cluster, 0);
        if (came >= MOST * now && continued.containsKey(from.getKey())) {
          return new LineageEvent(LineageEvent.Kind.SPLIT, id, List.of(from.getKey()), 0, now);
        }
      }
      return new LineageEvent(LineageEvent.Kind.BORN, id, List.of(), 0, now);
    }

    private LineageEvent ended(String cluster) {
      int before = size(old, cluster);
      for (Map.Entry<String, Integer> to : shared.getOrDefault(cluster, Map.of()).entrySet()) {
        if (to.getValue() >= MOST * before) {
          String into = ids.getOrDefault(to.getKey(), to.getKey());
          return new LineageEvent(LineageEvent.Kind.MERGED, cluster, List.of(into), before, 0);
        }
      }
      return new LineageEvent(LineageEvent.Kind.GONE, cluster, List.of(), before, 0);
    }

    private static int size(Map<String, Integer> sizes, String cluster) {
      return sizes.getOrDefault(cluster, 0);
    }
  }
}
