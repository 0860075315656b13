package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Dots of organisations within lines of limits; what lies outside has another shape and a name. */
record FunnelDrawing(Chart.FunnelPlot chart) implements Drawing {
  private static final double HEADLINE = 14;

  /** Width of the plot at least, in points; and room around the names of the lines. */
  private static final double PLOT = Drawing.WIDTH - 34;

  private static final double AROUND = 8;

  /** Least distance of two names, in points. */
  private static final double LINE = 13;

  @Override
  public double height() {
    return 80 / 25.4 * 72;
  }

  @Override
  public void draw(Graphics2D g) {
    Plots.draw(plot(), g, new Rectangle2D.Double(0, HEADLINE, WIDTH, height() - HEADLINE));
    Plots.headline(chart.words().vertical(), g);
  }

  private XYPlot plot() {
    NumberAxis horizontal = new NumberAxis(chart.words().horizontal());
    horizontal.setRange(0, right());
    NumberAxis vertical = new NumberAxis();
    // A little below zero, so that dots at zero are whole.
    vertical.setRange(-0.02 * top(), top());
    SpokenTicks.on(horizontal, chart.words().locale());
    SpokenTicks.on(vertical, chart.words().locale());
    XYPlot plot = Plots.plot(horizontal, vertical);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDataset(0, lines());
    plot.setRenderer(0, lineRenderer());
    plot.setDataset(1, dots());
    plot.setRenderer(1, dotRenderer());
    lineNames(plot);
    new OutlierNames(chart, right(), top()).addTo(plot);
    return plot;
  }

  private double last() {
    double dots = chart.dots().stream().mapToDouble(d -> d.expected().value()).max().orElse(1);
    double limits = chart.limits().stream().mapToDouble(Chart.Limits::expected).max().orElse(1);
    return Math.max(dots, limits);
  }

  /** With room right of the last dot for the names of the lines. */
  private double right() {
    double names =
        Stream.of(chart.words().inner(), chart.words().outer(), chart.words().centre())
            .mapToDouble(name -> TextLines.width(name, Plots.FONT))
            .max()
            .orElse(0);
    return last() / (1 - Math.min(0.4, (names + AROUND) / PLOT));
  }

  /** The highest dot and, where they are not far above all dots, the limits of the largest. */
  private double top() {
    double dots = chart.dots().stream().mapToDouble(d -> d.ratio().value()).max().orElse(1);
    double limit = chart.limits().stream().mapToDouble(Chart.Limits::upper998).min().orElse(1);
    return Math.max(2, Math.max(dots, Math.min(limit, 3 * dots)) * 1.12);
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(line(0, Chart.Limits::lower998));
    lines.addSeries(line(1, Chart.Limits::upper998));
    lines.addSeries(line(2, Chart.Limits::lower95));
    lines.addSeries(line(3, Chart.Limits::upper95));
    XYSeries centre = new XYSeries(4);
    centre.add(0, 1);
    centre.add(last(), 1);
    lines.addSeries(centre);
    return lines;
  }

  private XYSeries line(int key, ToDoubleFunction<Chart.Limits> limit) {
    XYSeries series = new XYSeries(key);
    for (Chart.Limits l : chart.limits()) {
      // A lower limit that does not exclude zero is no limit.
      if (limit.applyAsDouble(l) > 0) {
        series.add(l.expected(), limit.applyAsDouble(l));
      }
    }
    return series;
  }

  private static XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // Without this a dashed line over close points is drawn solid.
    renderer.setDrawSeriesLineAsPath(true);
    Stroke outer = new BasicStroke(1.2f);
    Stroke inner = Plots.dashes(4, 3);
    for (int i = 0; i < 4; i++) {
      renderer.setSeriesPaint(i, Palette.GREY);
      renderer.setSeriesStroke(i, i < 2 ? outer : inner);
    }
    renderer.setSeriesPaint(4, Palette.TURQUOISE);
    renderer.setSeriesStroke(4, new BasicStroke(1.5f));
    return renderer;
  }

  private XYSeriesCollection dots() {
    XYSeriesCollection all = new XYSeriesCollection();
    for (int position = -1; position <= 1; position++) {
      XYSeries series = new XYSeries(position);
      for (Chart.Dot dot : chart.dots()) {
        if (dot.position() == position && !namedWithin(dot)) {
          series.add(dot.expected().value(), dot.ratio().value());
        }
      }
      all.addSeries(series);
    }
    XYSeries named = new XYSeries(2);
    chart.dots().stream()
        .filter(FunnelDrawing::namedWithin)
        .forEach(dot -> named.add(dot.expected().value(), dot.ratio().value()));
    all.addSeries(named);
    return all;
  }

  /** One that is pointed out although nothing is the matter with it. */
  private static boolean namedWithin(Chart.Dot dot) {
    return dot.position() == 0 && !dot.label().isEmpty();
  }

  private static XYLineAndShapeRenderer dotRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    dot(renderer, 0, triangle(3.6), Palette.TURQUOISE.darker());
    dot(renderer, 1, new Ellipse2D.Double(-2.2, -2.2, 4.4, 4.4), Palette.BLUE);
    dot(renderer, 2, triangle(-4), Palette.PINK);
    dot(renderer, 3, new Ellipse2D.Double(-4, -4, 8, 8), Palette.BLUE);
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(1, Palette.blues(0.18));
    return renderer;
  }

  private static void dot(XYLineAndShapeRenderer renderer, int series, Shape shape, Color colour) {
    renderer.setSeriesShape(series, shape);
    renderer.setSeriesPaint(series, colour);
    renderer.setSeriesFillPaint(series, colour);
    renderer.setSeriesOutlinePaint(series, colour);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlineStroke(series, new BasicStroke(0.8f));
  }

  /** A triangle that points up where the size is negative, down where it is positive. */
  private static Shape triangle(double size) {
    Path2D path = new Path2D.Double();
    path.moveTo(-Math.abs(size), -size);
    path.lineTo(Math.abs(size), -size);
    path.lineTo(0, size);
    path.closePath();
    return path;
  }

  private void lineNames(XYPlot plot) {
    if (chart.limits().isEmpty()) {
      return;
    }
    Chart.Limits end = chart.limits().get(chart.limits().size() - 1);
    double line = LINE / height() * top();
    double inner = Math.max(end.upper95(), 1 + line);
    double outer = Math.max(end.upper998(), inner + line);
    name(plot, chart.words().outer(), end.expected(), outer);
    name(plot, chart.words().inner(), end.expected(), inner);
    name(plot, chart.words().centre(), last(), 1);
  }

  /** Names stand right of the line's end, or higher where two ends are close. */
  private void name(XYPlot plot, String words, double x, double y) {
    plot.addAnnotation(Plots.text(words, x + right() * 0.006, y, TextAnchor.HALF_ASCENT_LEFT));
  }
}
