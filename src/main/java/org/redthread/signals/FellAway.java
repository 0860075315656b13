package org.redthread.signals;

import org.jspecify.annotations.Nullable;

/**
 * The matter beside a failure type of which an organisation's complaints clearly fell, the most
 * where there are several. Where the letters of a campaign ended, every other matter has a larger
 * share of the complaints that are left, and none of them has risen: a rise in share has to hold
 * without that matter as well. Taking the larger of both p-values never claims more than the share
 * alone did.
 */
final class FellAway {
  /** Where nothing is measured against other complaints. */
  static final FellAway NOTHING = new FellAway(null, -1);

  private final @Nullable Panel panel;
  private final int node;

  private FellAway(@Nullable Panel panel, int node) {
    this.panel = panel;
    this.node = node;
  }

  /** Beside a node: all that is neither above nor below it. */
  static FellAway beside(Panel panel, int node) {
    return new FellAway(panel, node);
  }

  private static boolean beside(FailureTypes types, int one, int other) {
    return !above(types, one, other) && !above(types, other, one);
  }

  /** Whether one node is the other or stands above it. */
  private static boolean above(FailureTypes types, int one, int other) {
    int at = other;
    while (at >= 0 && at != one) {
      at = types.parent(at);
    }
    return at == one;
  }

  /**
   * Complaints of the matter that fell the most.
   *
   * @param before in the history
   * @param after in the window
   * @param times how many times as long as the history the window is
   */
  record Matter(int before, int after, double times) {
    static final Matter NONE = new Matter(0, 0, 1);
  }

  /** When two numbers of complaints are compared: a history, without a hole in it, and a window. */
  record When(Span history, Span hole, Span window) {
    When(Span history, Span window) {
      this(history, new Span(history.to(), history.to()), window);
    }

    double times() {
      return (double) window.length() / Math.max(1, history.length() - hole.length());
    }
  }

  /** The matter of an organisation, by number and time; none where none clearly fell. */
  Matter of(int organisation, When when) {
    if (panel != null) {
      for (Fallen.Fall fall : panel.fallen().of(organisation, when)) {
        if (beside(panel.types(), node, fall.node())) {
          return fall.matter();
        }
      }
    }
    return Matter.NONE;
  }
}
