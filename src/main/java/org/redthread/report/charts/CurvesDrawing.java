package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines that differ in dash as well as colour, named in the corner where quantiles leave room. */
record CurvesDrawing(Chart.Curves chart) implements Drawing {
  private static final double HEADLINE = 14;
  private static final double LINE = 12;
  private static final List<Color> COLOURS =
      List.of(
          Palette.GREY, Palette.BLUE, Palette.PINK, Palette.TURQUOISE, Palette.ORANGE, Palette.INK);
  private static final List<Stroke> STROKES =
      List.of(
          Plots.dashes(2, 2),
          new BasicStroke(1.6f),
          Plots.dashes(6, 3),
          new BasicStroke(1f),
          Plots.dashes(9, 2),
          Plots.dashes(1, 3));

  @Override
  public double height() {
    return 90 / 25.4 * 72;
  }

  @Override
  public void draw(Graphics2D g) {
    Plots.draw(plot(), g, new Rectangle2D.Double(0, HEADLINE, WIDTH, height() - HEADLINE));
    Plots.headline(chart.words().vertical(), g);
    names(g);
  }

  private XYPlot plot() {
    XYPlot plot =
        chart.logarithmic()
            ? Plots.plot(decades(chart.words().horizontal()), decades(""))
            : Plots.plot(plain(chart.words().horizontal()), plain(""));
    XYSeriesCollection lines = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // Without this a dashed line over close points is drawn solid.
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < chart.curves().size(); i++) {
      lines.addSeries(series(i));
      renderer.setSeriesPaint(i, colour(i));
      renderer.setSeriesStroke(i, stroke(i));
    }
    plot.setDataset(lines);
    plot.setRenderer(renderer);
    whole(plot.getDomainAxis());
    return plot;
  }

  private static NumberAxis plain(String label) {
    NumberAxis axis = new NumberAxis(label.isEmpty() ? null : label);
    SpokenTicks.on(axis, Locale.ROOT);
    return axis;
  }

  /** A tick at each power of ten, written out. */
  private static LogAxis decades(String label) {
    LogAxis axis = new LogAxis(label);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setMinorTickMarksVisible(false);
    axis.setNumberFormatOverride(
        new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    return axis;
  }

  private static void whole(ValueAxis axis) {
    axis.setUpperMargin(0);
    axis.setLowerMargin(0);
  }

  private XYSeries series(int at) {
    XYSeries series = new XYSeries(at);
    chart.curves().get(at).points().forEach(p -> series.add(p.x(), p.y()));
    return series;
  }

  private void names(Graphics2D g) {
    double left = WIDTH * 0.66;
    double top = height() - 50 - LINE * chart.curves().size();
    g.setFont(Fonts.regular(Plots.TEXT));
    for (int i = 0; i < chart.curves().size(); i++) {
      double y = top + LINE * i;
      g.setPaint(colour(i));
      g.setStroke(stroke(i));
      g.draw(new Line2D.Double(left, y - 3, left + 24, y - 3));
      g.setPaint(Palette.INK);
      g.drawString(chart.curves().get(i).label(), (float) left + 30, (float) y);
    }
  }

  private static Color colour(int at) {
    return COLOURS.get(at % COLOURS.size());
  }

  private static Stroke stroke(int at) {
    return STROKES.get(at % STROKES.size());
  }
}
