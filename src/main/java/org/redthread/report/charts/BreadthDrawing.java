package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Bars of "at least u", below the steps of the n organisations they are counted among. */
record BreadthDrawing(Chart.Breadth chart) implements Drawing {
  private static final double HEADLINE = 14;

  /** Height of a line of text as a share of the vertical axis. */
  private static final double LINE = 0.08;

  @Override
  public double height() {
    return 75 / 25.4 * 72;
  }

  @Override
  public void draw(Graphics2D g) {
    Plots.draw(plot(), g, new Rectangle2D.Double(0, HEADLINE, WIDTH, height() - HEADLINE));
    Plots.headline(chart.words().vertical(), g);
  }

  private XYPlot plot() {
    NumberAxis vertical = new NumberAxis();
    vertical.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    vertical.setRange(0, top());
    SpokenTicks.on(vertical, Locale.ROOT);
    XYPlot plot =
        Plots.plot(
            new LabelledAxis(chart.bars().stream().map(Chart.Bar::label).toList()), vertical);
    plot.setDataset(0, new XYBarDataset(series(false), 0.72));
    plot.setRenderer(0, bars());
    plot.setDataset(1, series(true));
    plot.setRenderer(1, steps());
    plot.addRangeMarker(halo(), Layer.FOREGROUND);
    plot.addRangeMarker(threshold(), Layer.FOREGROUND);
    label(plot);
    return plot;
  }

  /** Room for the label above the highest line. */
  private double top() {
    return Math.max(exposed(), chart.threshold().value()) * 1.14;
  }

  private double exposed() {
    return chart.bars().stream().mapToDouble(b -> b.exposed().value()).max().orElse(1);
  }

  private XYSeriesCollection series(boolean exposed) {
    XYSeries series = new XYSeries(exposed);
    for (int i = 0; i < chart.bars().size(); i++) {
      Chart.Bar bar = chart.bars().get(i);
      series.add(i, (exposed ? bar.exposed() : bar.atLeast()).value());
    }
    return new XYSeriesCollection(series);
  }

  private static XYBarRenderer bars() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, Palette.BLUE);
    return renderer;
  }

  private static XYStepRenderer steps() {
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setStepPoint(0.5);
    renderer.setSeriesPaint(0, Palette.GREY);
    renderer.setSeriesStroke(0, new BasicStroke(1.2f));
    return renderer;
  }

  /**
   * White between the dashes, so that they are seen on dark bars. No thicker than the dashes: it
   * would hide how far a bar rises above the line.
   */
  private ValueMarker halo() {
    return new ValueMarker(chart.threshold().value(), java.awt.Color.WHITE, new BasicStroke(1.2f));
  }

  private ValueMarker threshold() {
    return new ValueMarker(chart.threshold().value(), Palette.PINK, Plots.dashes(4, 3));
  }

  private void label(XYPlot plot) {
    int last = chart.bars().size() - 1;
    Chart.Bar bar = chart.bars().get(last);
    double gap = top() * 0.015;
    plot.addAnnotation(left(chart.words().exposed(), exposed(), gap * 2));
    XYTextAnnotation threshold =
        left(
            chart.words().threshold().replace("{n}", chart.threshold().text()),
            chart.threshold().value(),
            gap);
    threshold.setPaint(Palette.PINK);
    // Bars may be higher than the line.
    threshold.setBackgroundPaint(java.awt.Color.WHITE);
    plot.addAnnotation(threshold);
    XYTextAnnotation value =
        Plots.text(
            chart.words().atLeast() + " " + bar.atLeast().text(),
            last + 0.45,
            clear(bar.atLeast().value()) + gap,
            TextAnchor.BOTTOM_RIGHT);
    value.setFont(Fonts.bold(Plots.TEXT));
    value.setPaint(Palette.BLUE);
    plot.addAnnotation(value);
  }

  /** Above the bar or, where the dashes would strike the label through, above the dashes. */
  private double clear(double value) {
    double threshold = chart.threshold().value();
    boolean struck = value <= threshold && value + top() * LINE >= threshold;
    return struck ? threshold : value;
  }

  private static XYTextAnnotation left(String words, double value, double gap) {
    return Plots.text(words, -0.4, value + gap, TextAnchor.BOTTOM_LEFT);
  }
}
