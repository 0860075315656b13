package org.redthread.text.cluster;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What analysts have decided about letters: it holds whatever the words say.
 *
 * @param together pairs of letters that are in one cluster
 * @param apart pairs that are never in one cluster
 * @param named letter to the cluster it is in; letters of one name are together, of two names apart
 */
public record Pins(List<Pair> together, List<Pair> apart, Map<String, String> named)
    implements Serializable {
  /** Two letters by id. */
  public record Pair(String a, String b) implements Serializable {
    Pair renamed(UnaryOperator<String> letter) {
      return new Pair(letter.apply(a), letter.apply(b));
    }
  }

  public static final Pins NONE = new Pins(List.of(), List.of(), Map.of());

  public Pins {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
    named = Map.copyOf(named);
  }

  /** The same decisions where letters go by other ids. */
  public Pins renamed(UnaryOperator<String> letter) {
    Map<String, String> others = new HashMap<>();
    named.forEach((id, cluster) -> others.put(letter.apply(id), cluster));
    return new Pins(
        together.stream().map(pair -> pair.renamed(letter)).toList(),
        apart.stream().map(pair -> pair.renamed(letter)).toList(),
        others);
  }

  /** Without the names of clusters. */
  Pins pairs() {
    return new Pins(together, apart, Map.of());
  }

  /** Every letter that something was decided about, some of them more than once. */
  Stream<String> letters() {
    return Stream.concat(
        named.keySet().stream(),
        Stream.concat(together.stream(), apart.stream())
            .flatMap(pair -> Stream.of(pair.a(), pair.b())));
  }

  public boolean isEmpty() {
    return together.isEmpty() && apart.isEmpty() && named.isEmpty();
  }
}
