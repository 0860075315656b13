package org.redthread.jobs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.organisations.Share;
import org.redthread.organisations.Succession;

/**
 * Counts complaints under the organisations that are responsible now. Counts about a body that was
 * split are shared out in whole complaints, by the published weights ({@link SplitBody}); activity
 * is shared out exactly.
 */
final class CountedAs {
  private CountedAs() {}

  /** One cell of the result. */
  private record Key(String organisation, String failureType, YearMonth month) {}

  /**
   * The same complaints under today's organisations.
   *
   * @param cells one an organisation, failure type and month
   * @param parents failure type to the branch above it, empty or absent at the top
   */
  static List<CubeCell> now(
      List<CubeCell> cells, Succession succession, Map<String, String> parents) {
    Map<Key, Long> counts = new LinkedHashMap<>();
    Map<String, List<CubeCell>> split = new TreeMap<>();
    for (CubeCell cell : cells) {
      List<Share> shares = shares(cell.organisation(), succession);
      if (shares.size() > 1) {
        split.computeIfAbsent(cell.organisation(), code -> new ArrayList<>()).add(cell);
      } else {
        add(counts, shares.isEmpty() ? cell.organisation() : shares.get(0).code(), cell);
      }
    }
    split.forEach(
        (code, its) ->
            new SplitBody(succession.now(code), parents)
                .share(its)
                .forEach(cell -> add(counts, cell.organisation(), cell)));
    List<CubeCell> now = new ArrayList<>();
    counts.forEach(
        (key, count) -> now.add(new CubeCell(key.organisation, key.failureType, key.month, count)));
    return now;
  }

  /** Nobody answers for complaints without an organisation. */
  private static List<Share> shares(String organisation, Succession succession) {
    return organisation.isEmpty() ? List.of() : succession.now(organisation);
  }

  private static void add(Map<Key, Long> counts, String organisation, CubeCell cell) {
    counts.merge(
        new Key(organisation, cell.failureType(), cell.month()), cell.complaints(), Long::sum);
  }

  /** Activity under today's organisations, as the complaints that are measured against it. */
  static List<OrganisationDirectory.Activity> activity(
      List<OrganisationDirectory.Activity> activity, Succession succession) {
    return activity.stream()
        .flatMap(
            one ->
                succession.now(one.organisation()).stream()
                    .map(
                        share ->
                            new OrganisationDirectory.Activity(
                                share.code(), one.month(), one.amount() * share.weight())))
        .toList();
  }
}
