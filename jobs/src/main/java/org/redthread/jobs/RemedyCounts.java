package org.redthread.jobs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.report.findings.RemedyRow;
import org.redthread.report.gather.Remedied;

/**
 * Sums what came after remedies, by organisation and failure type, and of all types together: there
 * a finding on several failings, or on a failing and a theme it falls under, counts once.
 */
final class RemedyCounts {
  private record Key(String organisation, String failureType) {}

  private final Map<Key, Remedied> counts =
      new TreeMap<>(Comparator.comparing(Key::organisation).thenComparing(Key::failureType));

  /**
   * Findings of the organisation whose turn it is, and whether any of their failings came again.
   */
  private final Map<String, Boolean> findings = new HashMap<>();

  private String organisation = "";

  /**
   * Takes in one finding and failure type.
   *
   * @param organisation all of one come together
   */
  void add(String organisation, String failureType, String finding, boolean again) {
    if (!organisation.equals(this.organisation)) {
      close();
      this.organisation = organisation;
    }
    findings.merge(finding, again, Boolean::logicalOr);
    count(new Remedied(organisation, failureType, 1, again ? 1 : 0));
  }

  private void close() {
    if (!findings.isEmpty()) {
      long again = findings.values().stream().filter(came -> came).count();
      count(new Remedied(organisation, RemedyRow.ALL, findings.size(), again));
      findings.clear();
    }
  }

  private void count(Remedied one) {
    counts.merge(
        new Key(one.organisation(), one.failureType()),
        one,
        (a, b) ->
            new Remedied(
                a.organisation(), a.failureType(), a.due() + b.due(), a.again() + b.again()));
  }

  /** In the order of organisation and failure type, that of all first. */
  List<Remedied> all() {
    close();
    return List.copyOf(counts.values());
  }
}
