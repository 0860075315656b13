package org.redthread.text.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chooses the letters by which a cluster is shown: the medoid, two that are unlike it and each
 * other among the firmer half (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998),
 * the one nearest to another cluster, and the most severe.
 */
record Choosing(Points points, Assignment assignment, int[] severity) {
  private static final int DIVERSE = 2;

  /**
   * @param members units of one cluster
   * @return unit to what it stands for
   */
  Map<Integer, Representative> of(int[] members) {
    Map<Integer, Representative> chosen = new TreeMap<>();
    int[] near =
        Arrays.stream(members)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer u) -> -assignment.cosine()[u])
                    .thenComparing(u -> u))
            .mapToInt(Integer::intValue)
            .toArray();
    if (near.length == 0) {
      return chosen;
    }
    chosen.put(near[0], Representative.MEDOID);
    severe(near, chosen);
    int[] firm = Arrays.copyOf(near, (near.length + 1) / 2);
    for (int i = 0; i < DIVERSE; i++) {
      pick(firm, chosen, Representative.DIVERSE, unit -> likest(unit, chosen));
    }
    pick(near, chosen, Representative.BOUNDARY, unit -> assignment.margin()[unit]);
    return chosen;
  }

  private void severe(int[] near, Map<Integer, Representative> chosen) {
    int most = Arrays.stream(near).map(unit -> severity[unit]).max().orElse(0);
    if (most > 0) {
      Arrays.stream(near)
          .filter(unit -> severity[unit] == most && !chosen.containsKey(unit))
          .findFirst()
          .ifPresent(unit -> chosen.put(unit, Representative.SEVERE));
    }
  }

  private static void pick(
      int[] among,
      Map<Integer, Representative> chosen,
      Representative as,
      java.util.function.IntToDoubleFunction least) {
    IntStream.of(among)
        .filter(unit -> !chosen.containsKey(unit))
        .boxed()
        .min(
            Comparator.comparingDouble((Integer u) -> least.applyAsDouble(u)).thenComparing(u -> u))
        .ifPresent(unit -> chosen.put(unit, as));
  }

  /** The cosine with the most similar letter chosen so far. */
  private double likest(int unit, Map<Integer, Representative> chosen) {
    return chosen.keySet().stream()
        .mapToDouble(other -> points.cosine(unit, points.at(), other))
        .max()
        .orElse(-1);
  }
}
