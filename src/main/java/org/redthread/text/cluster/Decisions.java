package org.redthread.text.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts letters where analysts want them: named letters into their cluster, letters pinned together
 * into the cluster of the first of them that has one, and of two that are held apart and yet in one
 * cluster the later into none.
 *
 * @param pins of letters here and elsewhere; those of other letters say nothing
 * @param known ids of the clusters that there are
 */
record Decisions(Pins pins, Set<String> known) {

  /** The letters that change their cluster, and where to. */
  Map<String, String> of(Map<String, String> clusters) {
    Map<String, String> now = new HashMap<>();
    pins.letters()
        .filter(clusters::containsKey)
        .forEach(id -> now.put(id, clusters.getOrDefault(id, Membership.UNASSIGNED)));
    new TreeMap<>(pins.named())
        .forEach(
            (letter, cluster) ->
                now.computeIfPresent(letter, (id, old) -> known.contains(cluster) ? cluster : old));
    Chains chains = new Chains(pins, clusters.keySet());
    chains.members().forEach(chain -> together(chain, now));
    for (Pins.Pair pair : pins.apart()) {
      part(pair, now);
    }
    now.entrySet().removeIf(entry -> entry.getValue().equals(clusters.get(entry.getKey())));
    return now;
  }

  private void together(Set<String> chain, Map<String, String> now) {
    Optional<String> named =
        chain.stream()
            .map(letter -> pins.named().getOrDefault(letter, Membership.UNASSIGNED))
            .filter(known::contains)
            .findFirst();
    Optional<String> first =
        chain.stream()
            .map(letter -> now.getOrDefault(letter, Membership.UNASSIGNED))
            .filter(cluster -> !cluster.equals(Membership.UNASSIGNED))
            .findFirst();
    named.or(() -> first).ifPresent(cluster -> chain.forEach(id -> now.put(id, cluster)));
  }

  private static void part(Pins.Pair pair, Map<String, String> now) {
    String one = now.get(pair.a());
    if (one != null && one.equals(now.get(pair.b()))) {
      now.put(pair.a().compareTo(pair.b()) < 0 ? pair.b() : pair.a(), Membership.UNASSIGNED);
    }
  }

  /** Letters that pairs of pins join, in order. */
  private static final class Chains {
    private final Map<String, Set<String>> of = new TreeMap<>();

    Chains(Pins pins, Set<String> there) {
      for (Pins.Pair pair : pins.together()) {
        if (there.contains(pair.a()) && there.contains(pair.b())) {
          join(chain(pair.a()), chain(pair.b()));
        }
      }
    }

    private Set<String> chain(String letter) {
      return of.computeIfAbsent(letter, id -> new TreeSet<>(Set.of(id)));
    }

    private void join(Set<String> one, Set<String> other) {
      one.addAll(other);
      other.forEach(letter -> of.put(letter, one));
    }

    List<Set<String>> members() {
      return of.values().stream().distinct().toList();
    }
  }
}
