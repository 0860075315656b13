package org.redthread.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.report.gather.Remedied;

/** Sums what came after remedies, by organisation and failure type. */
final class RemedyCounts {
  private record Key(String organisation, String failureType) {}

  private final Map<Key, Remedied> counts =
      new TreeMap<>(Comparator.comparing(Key::organisation).thenComparing(Key::failureType));

  void add(String organisation, String failureType, boolean again) {
    counts.merge(
        new Key(organisation, failureType),
        new Remedied(organisation, failureType, 1, again ? 1 : 0),
        (one, other) ->
            new Remedied(
                organisation, failureType, one.due() + other.due(), one.again() + other.again()));
  }

  /** In the order of organisation and failure type. */
  List<Remedied> all() {
    return List.copyOf(counts.values());
  }
}
