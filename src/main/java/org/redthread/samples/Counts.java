package org.redthread.samples;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name, in the order of the names. */
final class Counts {
  private final Map<String, Long> counts = new TreeMap<>();

  void add(String name) {
    counts.merge(name, 1L, Long::sum);
  }

  void add(Counts others) {
    others.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
  }

  long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  Map<String, Long> asMap() {
    return Map.copyOf(counts);
  }
}
