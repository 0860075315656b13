package org.redthread.report.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * Sets the names of outliers beside their dots: above the dot where it lies high, below where it
 * lies low, so that they stay clear of the limits; pushed apart where they would touch.
 */
record OutlierNames(Chart.FunnelPlot chart, double right, double top) {
  /** Least distance of two names, as a share of the axis: a line of text. */
  private static final double LINE = 0.045;

  /** Width of the plot in points, near enough to see whether a name fits right of its dot. */
  private static final double PLOT = 420;

  /** A name is sought a place for so many lines up and down from its dot. */
  private static final int STEPS = 3;

  void addTo(XYPlot plot) {
    place(plot, 1);
    place(plot, -1);
  }

  /** One side at a time, from the line of limits outwards. */
  private void place(XYPlot plot, int side) {
    List<Chart.Dot> named =
        chart.dots().stream()
            .filter(d -> !d.label().isEmpty() && side(d) == side)
            .sorted(Comparator.comparingDouble(d -> side * d.ratio().value()))
            .toList();
    double least = Double.NEGATIVE_INFINITY;
    for (Chart.Dot dot : named) {
      double y = Math.max(side * dot.ratio().value(), least);
      least = y + LINE * top;
      add(plot, dot, side * y);
    }
  }

  /** A dot that is named although it lies within the limits is named away from the centre. */
  private static int side(Chart.Dot dot) {
    return dot.position() != 0 ? dot.position() : dot.ratio().value() >= 1 ? 1 : -1;
  }

  private void add(XYPlot plot, Chart.Dot dot, double y) {
    double x = dot.expected().value();
    boolean leftOf = x / right * PLOT + width(dot.label()) + 10 > PLOT;
    double gap = right * 0.014 * (leftOf ? -1 : 1);
    double clear = dot.position() == 0 ? clear(dot, x + gap, leftOf) : y;
    plot.addAnnotation(Plots.text(dot.label(), x + gap, clear, anchor(side(dot), leftOf)));
  }

  /** Within the limits dots are many: the name goes up or down to where it covers the fewest. */
  private double clear(Chart.Dot dot, double x, boolean leftOf) {
    double wide = width(dot.label()) / PLOT * right;
    double from = leftOf ? x - wide : x;
    double y = dot.ratio().value();
    return IntStream.rangeClosed(0, 2 * STEPS)
        .mapToDouble(i -> y + (i + 1) / 2 * (i % 2 == 0 ? -LINE : LINE) * top)
        .boxed()
        .min(Comparator.comparingLong(at -> covered(dot, from, from + wide, at)))
        .orElse(y);
  }

  private long covered(Chart.Dot own, double from, double to, double y) {
    double low = side(own) > 0 ? y - LINE / 3 * top : y - LINE * top;
    return chart.dots().stream()
        .filter(d -> d != own && d.expected().value() > from && d.expected().value() < to)
        .filter(d -> d.ratio().value() > low && d.ratio().value() < low + 1.4 * LINE * top)
        .count();
  }

  private static TextAnchor anchor(int side, boolean leftOf) {
    if (side > 0) {
      return leftOf ? TextAnchor.BASELINE_RIGHT : TextAnchor.BASELINE_LEFT;
    }
    return leftOf ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT;
  }

  private static double width(String text) {
    Font font = Fonts.regular(Plots.TEXT);
    return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
  }
}
