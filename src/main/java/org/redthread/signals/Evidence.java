package org.redthread.signals;

import java.util.List;

/**
 * All that was found about one failure type, from which verdict, sentence and explanation are made.
 *
 * @param node position in the taxonomy
 * @param contrast the window that stands out most, against the history before it
 * @param whole breadth over all exposed organisations
 * @param bar how many of them must be elevated
 * @param groups sectors and regions with enough organisations
 * @param persistence of the rise over all
 * @param tests across organisations
 * @param detectable the smallest ratio that would have been called; infinite where none would
 * @param ledger robustness
 * @param beside the other expected model
 * @param outstanding organisations whose own rise, in share and in number, is beyond chance over
 *     all cells
 */
record Evidence(
    int node,
    Contrast contrast,
    Breadth whole,
    int bar,
    List<GroupEvidence> groups,
    Persistence persistence,
    Across tests,
    double detectable,
    Ledger ledger,
    Beside beside,
    List<Integer> outstanding) {

  Evidence {
    groups = List.copyOf(groups);
    outstanding = List.copyOf(outstanding);
  }

  /**
   * The two tests that look at all organisations at once.
   *
   * @param llr of the scan's best window of this type
   * @param scanP adjusted for all types and windows
   * @param from first period of that window, -1 where there is none
   * @param to last period of that window
   * @param trendP of the signed-rank trend, adjusted likewise
   */
  record Across(double llr, double scanP, int from, int to, double trendP) {
    static final Across NONE = new Across(Double.NaN, Double.NaN, -1, -1, Double.NaN);
  }

  /**
   * The expected model that does not carry the verdict.
   *
   * @param known false where the panel has no activity
   * @param atLeast its bound
   * @param ratio its pooled ratio
   * @param lower lower limit of it
   */
  record Beside(boolean known, int exposed, int atLeast, double ratio, double lower) {
    static final Beside UNKNOWN = new Beside(false, 0, 0, Double.NaN, Double.NaN);
  }

  long elevatedIn(Group.Kind kind) {
    return groups.stream()
        .filter(group -> group.group().kind() == kind && group.breadth().atLeast() > 0)
        .count();
  }

  /**
   * Whether scan or trend is below a level. The scan speaks for the window only where its own best
   * span reaches into it: a type that has fallen stands out in the past.
   */
  boolean tested(double level) {
    return scanP() <= level || tests.trendP() <= level;
  }

  /** The scan's p if its best span reaches into the window, else 1. */
  double scanP() {
    return tests.to() >= contrast.start() ? tests.scanP() : 1;
  }

  /**
   * Whether the rise is confined to a sector or region: next to nothing is elevated outside it, and
   * no other sector or region reaches the bar by itself. The second looks where the first, over
   * many organisations that have nothing to do with the failing, is blind.
   */
  boolean confined(GroupEvidence group, Thresholds thresholds) {
    return group.confines(thresholds)
        && groups.stream()
            .filter(other -> other.group().kind() == group.group().kind() && other != group)
            .noneMatch(other -> other.reaches(thresholds));
  }

  /** Whether no sector and no region confines the rise. */
  boolean spread(Thresholds thresholds) {
    return groups.stream().noneMatch(group -> confined(group, thresholds));
  }
}
