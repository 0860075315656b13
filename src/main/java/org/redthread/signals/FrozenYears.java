package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many organisations were elevated year by year, each year against the same frozen history: the
 * one before the window of the verdict. A year that lies in that history is compared with the rest
 * of it.
 */
public final class FrozenYears {
  private FrozenYears() {}

  /**
   * The year that ends with one quarter.
   *
   * @param to it ends before this period of the panel
   * @param exposed organisations tested
   * @param atLeast lower bound of those elevated
   */
  public record Year(int to, int exposed, int atLeast) {}

  /**
   * One entry a quarter, oldest first; all bounds together hold with {@code 1 - alpha}
   * (Bonferroni).
   *
   * @param start first period of the window, at least a year and the least history into the panel
   * @throws IllegalArgumentException if there is too little history before the window
   */
  public static List<Year> of(Panel panel, Settings settings, int node, int start) {
    int year = panel.periods().unit().perYear();
    if (start < year + settings.minHistory()) {
      throw new IllegalArgumentException("too little history before the window");
    }
    Contrast contrast =
        new NodeSeries(panel).contrast(node, settings.model(), start, settings.minHistory());
    List<Integer> ends = ends(panel.periods());
    List<Year> years = new ArrayList<>();
    for (int end : ends) {
      double[] p = new YearContrast(contrast, end - year, end).pValues(settings.swing());
      int atLeast = p.length == 0 ? 0 : Breadth.atLeast(p, settings.alpha() / ends.size());
      years.add(new Year(end, p.length, atLeast));
    }
    return years;
  }

  /** Ends of calendar quarters with a whole year before them. */
  private static List<Integer> ends(Periods periods) {
    return IntStream.rangeClosed(periods.unit().perYear(), periods.size())
        .filter(end -> (periods.season(end - 1) + 1) % periods.perQuarter() == 0)
        .boxed()
        .toList();
  }
}
