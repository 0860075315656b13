package org.redthread.signals;

import java.util.List;

/**
 * Counts of complaints by organisation, failure type and period, with all complaints of each
 * organisation and period beside them and, where known, its activity. Counts of a node are what the
 * caller says they are: a complaint with two issues of one branch counts once there, so a branch is
 * not the sum of its leaves.
 *
 * <p>Kept as running sums over time, so that any span is one subtraction.
 */
public final class Panel {
  private final List<PanelOrganisation> organisations;
  private final FailureTypes types;
  private final Periods periods;
  private final int[][] running;
  private final int[] totals;
  private final double[] exposure;
  private final PlaceNames placeNames;
  private final Fallen fallen = new Fallen(this);

  Panel(PanelBuilder built, int[][] running, int[] totals, double[] exposure) {
    this.organisations = built.organisations();
    this.types = built.types();
    this.periods = built.periods();
    this.placeNames = built.placeNames();
    this.running = running;
    this.totals = totals;
    this.exposure = exposure;
  }

  /** Starts an empty panel. */
  public static PanelBuilder of(
      List<PanelOrganisation> organisations, FailureTypes types, Periods periods) {
    return new PanelBuilder(organisations, types, periods);
  }

  public List<PanelOrganisation> organisations() {
    return organisations;
  }

  public FailureTypes types() {
    return types;
  }

  public Periods periods() {
    return periods;
  }

  /** What sentences call its sectors and regions. */
  PlaceNames placeNames() {
    return placeNames;
  }

  /** What its organisations are complained about less than before. */
  Fallen fallen() {
    return fallen;
  }

  /** Complaints of a node at an organisation in the periods {@code from} to {@code to - 1}. */
  public int count(int node, int organisation, Span span) {
    int at = organisation * (periods.size() + 1);
    return running[node][at + span.to()] - running[node][at + span.from()];
  }

  /** All complaints of an organisation in a span, each counted once. */
  public int total(int organisation, Span span) {
    int at = organisation * (periods.size() + 1);
    return totals[at + span.to()] - totals[at + span.from()];
  }

  public boolean hasExposure() {
    return exposure.length > 0;
  }

  /** Activity of an organisation in a span, in the caller's unit; 0 where not known. */
  public double exposure(int organisation, Span span) {
    int at = organisation * (periods.size() + 1);
    return hasExposure() ? exposure[at + span.to()] - exposure[at + span.from()] : 0;
  }

  /** Complaints of a node in a span over all organisations. */
  public long count(int node, Span span) {
    long sum = 0;
    for (int organisation = 0; organisation < organisations.size(); organisation++) {
      sum += count(node, organisation, span);
    }
    return sum;
  }

  /** All complaints in a span over all organisations. */
  public long total(Span span) {
    long sum = 0;
    for (int organisation = 0; organisation < organisations.size(); organisation++) {
      sum += total(organisation, span);
    }
    return sum;
  }

  public Span whole() {
    return new Span(0, periods.size());
  }
}
