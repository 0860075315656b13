package org.redthread.signals;

/**
 * What speaks for and against one sector or region being the place of a failing.
 *
 * @param group the sector or region
 * @param breadth inside it
 * @param outside organisations exposed outside it
 * @param outsideAtLeast lower bound of those elevated outside
 * @param survives whether the breadth and ratio inside hold without its largest organisations
 * @param risen whether any inside it is shown to have risen, by number too
 * @param persistence of the rise inside it
 */
record GroupEvidence(
    Group group,
    Breadth breadth,
    int outside,
    int outsideAtLeast,
    boolean survives,
    boolean risen,
    Persistence persistence) {

  /** Whether the inside alone reaches the bar of a sector or region. */
  boolean reaches(Thresholds bar) {
    return breadth.atLeast() >= bar.groupBar(breadth.exposed())
        && breadth.pooled().lower() >= bar.ratioFloor()
        && breadth.effective() >= Math.min(bar.minEffective(), bar.groupMinimum())
        && survives;
  }

  /** Whether next to nothing is elevated outside. */
  boolean confines(Thresholds bar) {
    return outside > 0 && outsideAtLeast < outsideBar(bar);
  }

  private int outsideBar(Thresholds bar) {
    return Math.max(2, (int) Math.ceil(bar.outside() * outside));
  }
}
