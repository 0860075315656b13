package org.redthread.text.cluster;

import java.util.List;
import java.util.Map;

/**
 * What analysts have decided about letters: it holds whatever the words say.
 *
 * @param together pairs of letters that are in one cluster
 * @param apart pairs that are never in one cluster
 * @param named letter to the cluster it is in; letters of one name are together, of two names apart
 */
public record Pins(List<Pair> together, List<Pair> apart, Map<String, String> named) {
  /** Two letters by id. */
  public record Pair(String a, String b) {}

  public static final Pins NONE = new Pins(List.of(), List.of(), Map.of());

  public Pins {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
    named = Map.copyOf(named);
  }

  public boolean isEmpty() {
    return together.isEmpty() && apart.isEmpty() && named.isEmpty();
  }
}
