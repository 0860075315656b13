package org.redthread.report.charts;

import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Sets the names of outliers beside their dots, pushed apart where they would touch. */
record OutlierNames(Chart.FunnelPlot chart, double right, double top) {
  /** Least distance of two names, as a share of the axis: a line of text. */
  private static final double LINE = 0.042;

  void addTo(XYPlot plot) {
    double floor = 0;
    List<Chart.Dot> named =
        chart.dots().stream()
            .filter(d -> !d.label().isEmpty())
            .sorted(Comparator.comparingDouble(d -> d.ratio().value()))
            .toList();
    for (Chart.Dot dot : named) {
      double y = Math.max(dot.ratio().value(), floor);
      floor = y + LINE * top;
      add(plot, dot, y);
    }
  }

  private void add(XYPlot plot, Chart.Dot dot, double y) {
    double x = dot.expected().value();
    boolean leftOf = x > right * 0.55;
    double gap = right * 0.014 * (leftOf ? -1 : 1);
    plot.addAnnotation(
        Plots.text(
            dot.label(),
            x + gap,
            y,
            leftOf ? TextAnchor.HALF_ASCENT_RIGHT : TextAnchor.HALF_ASCENT_LEFT));
  }
}
