package org.redthread.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redthread.organisations.Allocation;
import org.redthread.organisations.Succession;

/**
 * Counts complaints under the organisations that are responsible now. A count about a body that was
 * split is shared out in whole complaints, by the published weights.
 */
final class CountedAs {
  private CountedAs() {}

  /** One cell of the result. */
  private record Key(String organisation, String failureType, java.time.YearMonth month) {}

  /** The same complaints under today's organisations, in the order of the cells given. */
  static List<CubeCell> now(List<CubeCell> cells, Succession succession) {
    Map<Key, Long> counts = new HashMap<>();
    List<Key> order = new ArrayList<>();
    for (CubeCell cell : cells) {
      shares(cell.organisation(), cell.complaints(), Optional.of(succession))
          .forEach(
              (organisation, part) -> {
                Key key = new Key(organisation, cell.failureType(), cell.month());
                if (part > 0 && counts.merge(key, part, Long::sum).equals(part)) {
                  order.add(key);
                }
              });
    }
    return order.stream()
        .distinct()
        .map(
            key ->
                new CubeCell(key.organisation, key.failureType, key.month, atMostAll(key, counts)))
        .toList();
  }

  /**
   * Complaints about an organisation, under those that are responsible now.
   *
   * @param succession empty where complaints count as they were received
   */
  static Map<String, Long> shares(
      String organisation, long complaints, Optional<Succession> succession) {
    if (organisation.isEmpty() || succession.isEmpty()) {
      return new TreeMap<>(Map.of(organisation, complaints));
    }
    return Allocation.of(complaints, succession.get().now(organisation));
  }

  /** Sharing out rounds each count by itself; a failure type never has more than all complaints. */
  private static long atMostAll(Key key, Map<Key, Long> counts) {
    Key all = new Key(key.organisation, FailureCoding.ALL, key.month);
    return Math.min(counts.getOrDefault(key, 0L), counts.getOrDefault(all, 0L));
  }
}
