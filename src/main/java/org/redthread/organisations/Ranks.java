package org.redthread.organisations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders the codes of a succession so that work only ever moves to a higher rank. Codes that lie on
 * a cycle, or between two, share one rank: they cannot be ordered without dates.
 */
final class Ranks {
  private final Map<String, Integer> rank = new HashMap<>();
  private final TreeMap<String, Set<String>> core;

  Ranks(Map<String, Set<String>> successors) {
    core = new TreeMap<>();
    successors.forEach(
        (from, all) -> {
          core.computeIfAbsent(from, k -> new TreeSet<>()).addAll(all);
          all.forEach(to -> core.computeIfAbsent(to, k -> new TreeSet<>()));
        });
    List<String> first = peel(core);
    TreeMap<String, Set<String>> backwards = reversed(core);
    List<String> last = peel(backwards);
    core.keySet().removeAll(last);
    core.values().forEach(all -> all.removeAll(last));
    int next = 0;
    for (String code : first) {
      rank.put(code, next++);
    }
    for (String code : core.keySet()) {
      rank.put(code, next);
    }
    for (int i = last.size() - 1; i >= 0; i--) {
      rank.put(last.get(i), ++next);
    }
  }

  /** Takes away, one after the other, the codes that nothing points to any more. */
  private static List<String> peel(TreeMap<String, Set<String>> graph) {
    Map<String, Integer> incoming = new HashMap<>();
    graph.values().stream()
        .flatMap(Collection::stream)
        .forEach(to -> incoming.merge(to, 1, Integer::sum));
    Deque<String> free = new ArrayDeque<>();
    graph.keySet().stream().filter(code -> !incoming.containsKey(code)).forEach(free::add);
    List<String> peeled = new ArrayList<>();
    while (!free.isEmpty()) {
      String code = free.remove();
      peeled.add(code);
      for (String to : graph.getOrDefault(code, Set.of())) {
        if (incoming.merge(to, -1, Integer::sum) == 0) {
          free.add(to);
        }
      }
      graph.remove(code);
    }
    return peeled;
  }

  private static TreeMap<String, Set<String>> reversed(Map<String, Set<String>> graph) {
    TreeMap<String, Set<String>> backwards = new TreeMap<>();
    graph.forEach(
        (from, all) -> {
          backwards.computeIfAbsent(from, k -> new TreeSet<>());
          all.forEach(to -> backwards.computeIfAbsent(to, k -> new TreeSet<>()).add(from));
        });
    return backwards;
  }

  /** Rank of a code, from 0; codes without any succession are all 0. */
  int of(String code) {
    return rank.getOrDefault(code, 0);
  }

  /** The codes of one cycle in its order, from the first in the alphabet; empty if none. */
  List<String> cycle() {
    if (core.isEmpty()) {
      return List.of();
    }
    List<String> walk = new ArrayList<>();
    String at = core.firstKey();
    while (!walk.contains(at)) {
      walk.add(at);
      at = core.getOrDefault(at, Set.of()).iterator().next();
    }
    return List.copyOf(walk.subList(walk.indexOf(at), walk.size()));
  }
}
