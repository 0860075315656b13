package org.redthread.signals;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.redthread.signals.expected.Series;

/** Takes the series of one failure type out of a panel. */
final class NodeSeries {
  /** Fewer complaints than this expected before the first say nothing about when a type began. */
  private static final double EXPECTED_BEFORE = 5;

  private final Panel panel;
  private final int[] seasons;
  private final int[] firstOf;
  private final double[][] totals;

  NodeSeries(Panel panel) {
    this.panel = panel;
    this.seasons =
        IntStream.range(0, panel.periods().size()).map(panel.periods()::season).toArray();
    this.firstOf =
        IntStream.range(0, panel.organisations().size()).map(this::firstOfOrganisation).toArray();
    this.totals = everywhere(panel::total);
  }

  /** Something of each organisation in each period. */
  private double[][] everywhere(ToDoubleBiFunction<Integer, Span> of) {
    double[][] values = new double[panel.organisations().size()][seasons.length];
    for (int o = 0; o < values.length; o++) {
      for (int t = 0; t < seasons.length; t++) {
        values[o][t] = of.applyAsDouble(o, Span.at(t));
      }
    }
    return values;
  }

  private int firstOfOrganisation(int organisation) {
    int period = 0;
    while (period < seasons.length && panel.total(organisation, Span.at(period)) == 0) {
      period++;
    }
    return period;
  }

  /**
   * The first period in which a type can have been recorded: 0, unless it is absent for so long at
   * first that its later rate cannot explain it.
   */
  int begins(int node) {
    int first = 0;
    while (first < seasons.length && panel.count(node, Span.at(first)) == 0) {
      first++;
    }
    if (first == 0 || first == seasons.length) {
      return 0;
    }
    double rate = (double) panel.count(node, panel.whole()) / (seasons.length - first);
    return rate * first > EXPECTED_BEFORE ? first : 0;
  }

  /** A type against its history, with enough of it, by one model. */
  Contrast contrast(int node, Model model, int start, int minHistory) {
    return contrasts(node, model, new int[] {start}, minHistory).get(0);
  }

  /** The same for several windows. */
  List<Contrast> contrasts(int node, Model model, int[] starts, int minHistory) {
    boolean composition = model == Model.COMPOSITION;
    Series series = series(node, composition);
    FellAway fell = fell(node, composition);
    return Arrays.stream(starts)
        .mapToObj(start -> Contrast.of(series, fell, start, minHistory))
        .toList();
  }

  private FellAway fell(int node, boolean composition) {
    return composition ? FellAway.beside(panel, node) : FellAway.NOTHING;
  }

  private Series series(int node, boolean composition) {
    int organisations = panel.organisations().size();
    int begins = begins(node);
    int[][] of = new int[organisations][seasons.length];
    int[] from = new int[organisations];
    for (int o = 0; o < organisations; o++) {
      from[o] = Math.max(begins, firstOf[o]);
      for (int t = 0; t < seasons.length; t++) {
        of[o][t] = panel.count(node, o, Span.at(t));
      }
    }
    double[][] base = composition ? totals : everywhere(panel::exposure);
    return new Series(of, base, from, composition, seasons, panel.periods().unit().perYear());
  }
}
