package org.redthread.report.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.report.disclosure.Counts.Cell;
import org.redthread.run.GateException;

/**
 * Which counts are not shown: those of 1 to 7, and as many more as it takes so that none of them
 * can be worked back. Whoever knows every printed number, every total to the unit, the rule of
 * rounding, and which cells were small, is left with at least {@link #WIDTH} + 1 whole numbers that
 * each cell could be.
 */
final class Suppression {
  /** The most and the least that a suppressed cell could be lie at least this far apart. */
  static final long WIDTH = 2;

  /** Cells up to this are opened before larger ones. */
  private static final long MODEST = 50;

  private final Counts counts;
  private final Linked linked;
  private final Set<Cell> suppressed = new LinkedHashSet<>();

  private Suppression(Counts counts) {
    this.counts = counts;
    this.linked = new Linked(counts);
  }

  /**
   * The cells not to show.
   *
   * @throws GateException if a small count cannot be protected, as when one organisation alone
   *     makes up a total
   */
  static Set<Cell> of(Counts counts) {
    Suppression suppression = new Suppression(counts);
    suppression.primary();
    while (suppression.secondary()) {
      continue;
    }
    return suppression.suppressed;
  }

  private void primary() {
    linked.cells().stream().filter(cell -> Hes.small(counts.value(cell))).forEach(suppressed::add);
  }

  /** One look at every suppressed cell; whether more had to be suppressed. */
  private boolean secondary() {
    int before = suppressed.size();
    for (Cell cell : List.copyOf(suppressed)) {
      while (!safe(cell)) {
        protect(cell);
      }
    }
    return suppressed.size() > before;
  }

  private boolean safe(Cell cell) {
    return linked.most(cell, Hes.MOST) - linked.least(cell, Hes.MOST) >= WIDTH;
  }

  /** Small cells first, then any with complaints, then those without. */
  private void protect(Cell cell) {
    for (long[] range : new long[][] {{1, MODEST}, {1, Long.MAX_VALUE}, {0, Long.MAX_VALUE}}) {
      Set<Cell> openable =
          linked.cells().stream()
              .filter(c -> !suppressed.contains(c))
              .filter(c -> counts.value(c) >= range[0] && counts.value(c) <= range[1])
              .collect(Collectors.toSet());
      Set<Cell> open =
          best(linked.toOpen(cell, true, openable), linked.toOpen(cell, false, openable));
      if (!open.isEmpty()) {
        open.forEach(linked::open);
        suppressed.addAll(open);
        return;
      }
    }
    throw new GateException(
        "A number below 8 of one organisation could be worked back from the totals of the report, whatever else were left out; report the theme for the whole country only, or under the policy casework.");
  }

  private static Set<Cell> best(Set<Cell> one, Set<Cell> other) {
    boolean first = other.isEmpty() || (!one.isEmpty() && one.size() <= other.size());
    return first ? one : other;
  }
}
