package org.redthread.signals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redthread.run.OperatorException;

/** Fills a {@link Panel}; every position is an index into the lists it was started with. */
public final class PanelBuilder {
  private static final long MOST_CELLS = 500_000_000L;

  private final List<PanelOrganisation> organisations;
  private final FailureTypes types;
  private final Periods periods;
  private final int width;
  private final int[][] counts;
  private final int[] totals;
  private final double[] exposure;
  private PlaceNames placeNames = PlaceNames.NONE;
  private boolean totalsGiven;
  private boolean exposureGiven;

  PanelBuilder(List<PanelOrganisation> organisations, FailureTypes types, Periods periods) {
    this.organisations = List.copyOf(organisations);
    this.types = types;
    this.periods = periods;
    this.width = periods.size() + 1;
    refuseImpossible();
    int cells = organisations.size() * width;
    this.counts = new int[types.size()][cells];
    this.totals = new int[cells];
    this.exposure = new double[cells];
  }

  private void refuseImpossible() {
    if (organisations.isEmpty() || types.size() == 0) {
      throw new OperatorException("A panel needs at least one organisation and one failure type.");
    }
    Set<String> seen = new HashSet<>();
    for (PanelOrganisation organisation : organisations) {
      if (!seen.add(organisation.id())) {
        throw new OperatorException(
            "The organisation '%s' is listed twice.".formatted(organisation.id()));
      }
    }
    long cells = (long) organisations.size() * types.size() * width;
    if (cells > MOST_CELLS) {
      throw new OperatorException(
          ("%d organisations x %d failure types x %d periods is more than one machine holds;"
                  + " use quarters, fewer types or fewer years.")
              .formatted(organisations.size(), types.size(), periods.size()));
    }
  }

  List<PanelOrganisation> organisations() {
    return organisations;
  }

  FailureTypes types() {
    return types;
  }

  Periods periods() {
    return periods;
  }

  PlaceNames placeNames() {
    return placeNames;
  }

  /** Says what sentences are to call sectors and regions. */
  public PanelBuilder call(PlaceNames names) {
    placeNames = names;
    return this;
  }

  /**
   * Adds complaints of a node.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public PanelBuilder add(int node, int organisation, int period, int count) {
    int at = cell(organisation, period, count);
    counts[node][at] = Math.addExact(counts[node][at], count);
    return this;
  }

  /** Adds to all complaints of an organisation and period; without any, roots are summed. */
  public PanelBuilder total(int organisation, int period, int count) {
    int at = cell(organisation, period, count);
    totals[at] = Math.addExact(totals[at], count);
    totalsGiven = true;
    return this;
  }

  /** Adds activity of an organisation and period, in one unit for the whole panel. */
  public PanelBuilder exposure(int organisation, int period, double activity) {
    if (!(activity >= 0) || Double.isInfinite(activity)) {
      throw new IllegalArgumentException("activity cannot be negative or not a number");
    }
    exposure[cell(organisation, period, 0)] += activity;
    exposureGiven = true;
    return this;
  }

  private int cell(int organisation, int period, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a count cannot be negative");
    }
    if (period < 0 || period >= periods.size()) {
      throw new IllegalArgumentException("no such period in this panel");
    }
    return organisation * width + period + 1;
  }

  /** Adds each node's counts to its parent's: for counts that were given at leaves only. */
  public PanelBuilder rollUp() {
    for (int node : types.childrenFirst()) {
      int parent = types.parent(node);
      if (parent >= 0) {
        for (int cell = 0; cell < counts[node].length; cell++) {
          counts[parent][cell] = Math.addExact(counts[parent][cell], counts[node][cell]);
        }
      }
    }
    return this;
  }

  /**
   * @throws OperatorException if a node counts more complaints than the organisation has
   */
  public Panel build() {
    if (!totalsGiven) {
      sumRoots();
    }
    refuseMoreThanAll();
    for (int[] node : counts) {
      accumulate(node);
    }
    accumulate(totals);
    for (int cell = 1; cell < exposure.length; cell++) {
      exposure[cell] += cell % width == 0 ? 0 : exposure[cell - 1];
    }
    return new Panel(this, counts, totals, exposureGiven ? exposure : new double[0]);
  }

  private void sumRoots() {
    for (int node = 0; node < types.size(); node++) {
      if (types.parent(node) < 0) {
        for (int cell = 0; cell < totals.length; cell++) {
          totals[cell] = Math.addExact(totals[cell], counts[node][cell]);
        }
      }
    }
  }

  private void refuseMoreThanAll() {
    for (int node = 0; node < counts.length; node++) {
      for (int cell = 0; cell < totals.length; cell++) {
        if (counts[node][cell] > totals[cell]) {
          throw new OperatorException(
              "Organisation '%s' has more complaints of '%s' in %s than complaints in all."
                  .formatted(
                      organisations.get(cell / width).id(),
                      types.id(node),
                      periods.label(cell % width - 1)));
        }
      }
    }
  }

  private void accumulate(int[] cells) {
    for (int cell = 0; cell < cells.length; cell++) {
      if (cell % width != 0) {
        cells[cell] = Math.addExact(cells[cell], cells[cell - 1]);
      }
    }
  }
}
