package org.redthread.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which runs go and which stay.
 *
 * @param gone ids, the oldest first
 * @param kept with the reason of each
 */
record RetentionPlan(List<String> gone, List<Kept> kept) {

  /**
   * A run as retention sees it.
   *
   * @param current whether it is what readers or the next night go by
   * @param reports what left the house on its ground
   */
  record Run(String id, boolean current, List<String> reports) {}

  /** A run that stays. */
  record Kept(String id, String reason) {}

  RetentionPlan {
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
  }

  /**
   * Decides.
   *
   * @param runs in the order they were finished, the oldest first
   * @param last how many of them stay anyway
   */
  static RetentionPlan of(List<Run> runs, int last) {
    List<String> gone = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    Set<Run> recent = new HashSet<>(runs.subList(Math.max(0, runs.size() - last), runs.size()));
    for (Run run : runs) {
      if (!run.reports().isEmpty()) {
        kept.add(new Kept(run.id(), "ground of " + String.join(", ", run.reports())));
      } else if (run.current()) {
        kept.add(new Kept(run.id(), "current"));
      } else if (recent.contains(run)) {
        kept.add(new Kept(run.id(), "among the last " + last));
      } else {
        gone.add(run.id());
      }
    }
    return new RetentionPlan(gone, kept);
  }
}
