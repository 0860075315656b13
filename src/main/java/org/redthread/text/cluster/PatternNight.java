package org.redthread.text.cluster;

import java.util.List;
import java.util.Map;

/**
 * The patterns of one scope tonight.
 *
 * @param patterns the largest first
 * @param strength letter to how firmly it belongs, 0 to 1; only of letters that were placed tonight
 * @param lineage what became of each pattern since the last night
 * @param foundAnew whether clusters were found anew, and not only new letters assigned
 * @param book what the next night needs
 */
public record PatternNight(
    List<Pattern> patterns,
    Map<String, Double> strength,
    List<LineageEvent> lineage,
    boolean foundAnew,
    ClusterBook book) {
  public PatternNight {
    patterns = List.copyOf(patterns);
    strength = Map.copyOf(strength);
    lineage = List.copyOf(lineage);
  }

  /** Letter to the id of its pattern, {@link Membership#UNASSIGNED} where none fits. */
  public Map<String, String> cluster() {
    return book.members();
  }
}
