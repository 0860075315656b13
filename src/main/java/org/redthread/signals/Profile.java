package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.signals.expected.PooledRatio;
import org.redthread.signals.expected.Series;

/**
 * One failure type as a report shows it: every organisation before and in the window, and how many
 * organisations were elevated as time went by.
 *
 * @param node position in the taxonomy
 * @param start first period of the window
 * @param bodies the organisations tested, in the order of the panel
 * @param years one entry a quarter: the year that ends with it
 */
public record Profile(int node, int start, List<Body> bodies, List<Year> years) {
  public Profile {
    bodies = List.copyOf(bodies);
    years = List.copyOf(years);
  }

  /**
   * One organisation against its own history.
   *
   * @param organisation position in the panel
   * @param before complaints of the type in the history
   * @param after complaints of the type in the window
   * @param expected complaints of the type in the window if nothing had changed
   * @param p one-sided, for this organisation alone, in 0..1
   * @param ratio with its 95 % interval; not a number where there is nothing to compare
   */
  public record Body(
      int organisation, int before, int after, double expected, double p, PooledRatio ratio) {}

  /**
   * The breadth of a year against the history before the window, each bound on its own at alpha.
   *
   * @param to the year ends before this period
   * @param complaints of the type in its last quarter
   */
  public record Year(int to, int exposed, int atLeast, long complaints) {}

  /**
   * Compares with the history before {@code start}; years that lie in the history are compared with
   * the rest of it.
   */
  public static Profile of(Panel panel, Settings settings, int node, int start) {
    NodeSeries all = new NodeSeries(panel);
    Series series =
        settings.model() == Model.COMPOSITION ? all.composition(node) : all.exposure(node);
    Contrast contrast = Contrast.of(series, start, settings.minHistory());
    return new Profile(node, start, bodies(contrast), years(panel, contrast, settings, node));
  }

  private static List<Body> bodies(Contrast contrast) {
    double[] p = contrast.pValues(1);
    return IntStream.range(0, contrast.size())
        .mapToObj(
            i -> {
              Contrast.Cell cell = contrast.cells()[i];
              return new Body(
                  contrast.members()[i],
                  cell.before(),
                  cell.after(),
                  cell.expected(),
                  p[i],
                  Breadth.pooled(new Contrast.Cell[] {cell}, contrast.series().composition()));
            })
        .toList();
  }

  private static List<Year> years(Panel panel, Contrast contrast, Settings settings, int node) {
    Periods periods = panel.periods();
    int step = periods.perQuarter();
    int year = periods.unit().perYear();
    List<Year> years = new ArrayList<>();
    int last = lastQuarterEnd(periods);
    for (int to = last; to - year >= 0; to -= step) {
      double[] p = new YearContrast(contrast, to - year, to).pValues();
      long complaints = panel.count(node, new Span(to - step, to));
      years.add(0, new Year(to, p.length, Breadth.atLeast(p, settings.alpha()), complaints));
    }
    return years;
  }

  /** Quarters are those of the calendar; a panel may end within one. */
  private static int lastQuarterEnd(Periods periods) {
    int past = (periods.first() + periods.size()) % periods.perQuarter();
    return periods.size() - past;
  }
}
