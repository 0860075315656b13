package org.redthread.jobs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What letters in groups weigh: counts of complaints with each letter counted, less counts with
 * each group counted once at each organisation.
 *
 * @param once whether the verdicts of the run count a group once
 * @param surplus failure type to complaints that counting once leaves out; types without any are
 *     absent
 */
record CampaignCounts(boolean once, Map<String, Long> surplus) {
  CampaignCounts {
    surplus = Collections.unmodifiableMap(new TreeMap<>(surplus));
  }

  static CampaignCounts of(List<CubeCell> each, List<CubeCell> joined, boolean once) {
    Map<String, Long> surplus = new TreeMap<>();
    each.forEach(cell -> surplus.merge(cell.failureType(), cell.complaints(), Long::sum));
    joined.forEach(cell -> surplus.merge(cell.failureType(), -cell.complaints(), Long::sum));
    surplus.values().removeIf(value -> value == 0);
    return new CampaignCounts(once, surplus);
  }

  /** Complaints of a type that counting once leaves out. */
  long surplus(String failureType) {
    return surplus.getOrDefault(failureType, 0L);
  }
}
