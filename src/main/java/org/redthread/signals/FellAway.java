package org.redthread.signals;

import java.util.stream.IntStream;

/**
 * The matter beside a failure type of which an organisation's complaints clearly fell, the most
 * where there are several. Where the letters of a campaign ended, every other matter has a larger
 * share of the complaints that are left, and none of them has risen: a rise in share has to hold
 * without that matter as well. Taking the larger of both p-values never claims more than the share
 * alone did.
 */
final class FellAway {
  /**
   * Standard deviations by which a matter must have fallen; by chance one in thirty thousand does.
   */
  private static final double CLEAR = 4;

  /** Where nothing is measured against other complaints. */
  static final FellAway NOTHING = new FellAway(null, new int[0]);

  private final @org.jspecify.annotations.Nullable Panel panel;
  private final int[] others;

  private FellAway(@org.jspecify.annotations.Nullable Panel panel, int[] others) {
    this.panel = panel;
    this.others = others;
  }

  /** Beside a node: all that is neither above nor below it. */
  static FellAway beside(Panel panel, int node) {
    FailureTypes types = panel.types();
    int[] others =
        IntStream.range(0, types.size())
            .filter(other -> !above(types, other, node) && !above(types, node, other))
            .toArray();
    return new FellAway(panel, others);
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
    Matter most = Matter.NONE;
    double fall = 0;
    for (int other : others) {
      Matter matter = matter(other, organisation, when);
      double fell = matter.before() * when.times() - matter.after();
      double chance = matter.before() * when.times() * when.times() + matter.after();
      if (fell > fall && fell > CLEAR * Math.sqrt(chance)) {
        fall = fell;
        most = matter;
      }
    }
    return most;
  }

  private Matter matter(int node, int organisation, When when) {
    if (panel == null) {
      return Matter.NONE;
    }
    return new Matter(
        panel.count(node, organisation, when.history())
            - panel.count(node, organisation, when.hole()),
        panel.count(node, organisation, when.window()),
        when.times());
  }
}
