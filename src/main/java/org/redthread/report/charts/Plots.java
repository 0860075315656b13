package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** The look that all plots share: no title, no frame, horizontal text, quiet grid. */
final class Plots {
  static final double TEXT = 8;

  /** The face of all text that is not set apart. */
  static final java.awt.Font FONT = Fonts.regular(TEXT);

  private Plots() {}

  static XYPlot plot(ValueAxis horizontal, ValueAxis vertical) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(style(horizontal));
    plot.setRangeAxis(style(vertical));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(0.6f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  private static ValueAxis style(ValueAxis axis) {
    axis.setTickLabelFont(Fonts.regular(TEXT));
    axis.setLabelFont(Fonts.regular(TEXT));
    axis.setTickLabelPaint(Palette.INK);
    axis.setLabelPaint(Palette.INK);
    axis.setAxisLinePaint(Palette.GREY);
    axis.setTickMarkPaint(Palette.GREY);
    return axis;
  }

  static void draw(XYPlot plot, Graphics2D g, Rectangle2D area) {
    JFreeChart chart = new JFreeChart(null, Fonts.regular(TEXT), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(2, 0, 0, 2));
    chart.draw(g, area);
  }

  static XYTextAnnotation text(String words, double x, double y, TextAnchor anchor) {
    XYTextAnnotation note = new XYTextAnnotation(words, x, y);
    note.setFont(Fonts.regular(TEXT));
    note.setPaint(Palette.INK);
    note.setTextAnchor(anchor);
    return note;
  }

  /** The name of the vertical axis, set horizontally above it. */
  static void headline(String words, Graphics2D g) {
    g.setFont(Fonts.regular(TEXT));
    g.setPaint(Palette.INK);
    g.drawString(words, 2f, 9f);
  }

  static Stroke dashes(double on, double off) {
    return new BasicStroke(
        1.2f,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1f,
        new float[] {(float) on, (float) off},
        0f);
  }
}
