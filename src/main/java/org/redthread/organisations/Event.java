package org.redthread.organisations;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that happened to one organisation's work on one day: who has which part from then on.
 *
 * @param date first day of the new responsibility
 * @param weights part by successor, summing to 1
 * @param assumed whether the weights are equal parts because the source gives none
 */
record Event(LocalDate date, Map<String, Double> weights, boolean assumed) {

  /** Equal parts for a split without published weights; repeated links count once. */
  static Event of(LocalDate date, Iterable<Link> links) {
    Map<String, Double> weights = new TreeMap<>();
    boolean weighted = true;
    for (Link link : links) {
      Double weight = link.weight();
      weighted &= weight != null;
      weights.merge(link.to(), weight == null ? 1.0 : weight, weighted ? Double::sum : Math::max);
    }
    boolean given = weighted;
    double sum = weights.values().stream().mapToDouble(w -> given ? w : 1.0).sum();
    weights.replaceAll((code, weight) -> (given ? weight : 1.0) / sum);
    return new Event(date, weights, !weighted && weights.size() > 1);
  }
}
