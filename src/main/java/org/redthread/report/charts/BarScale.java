package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A horizontal axis of values between two positions on the page, and intervals along it. */
record BarScale(double left, double right, Ticks ticks, Locale locale) {
  private static final double CAP = 2.5;

  double at(double value) {
    double share = (value - ticks.from()) / (ticks.to() - ticks.from());
    return left + Math.min(1, Math.max(0, share)) * (right - left);
  }

  /** Upright lines with their values below. */
  void grid(Graphics2D g, double top, double bottom) {
    g.setFont(Plots.FONT);
    for (double tick : ticks.values()) {
      double x = at(tick);
      Signs.line(g, new Line2D.Double(x, top, x, bottom), Palette.GRID, 0.6);
      g.setPaint(Palette.INK);
      TextLines.centred(g, ticks.text(tick, locale), x, bottom + 10);
    }
    Signs.line(g, new Line2D.Double(left, bottom, right, bottom), Palette.GREY, 0.8);
  }

  /** A line with two caps, white beneath so that it shows on a full bar; an arrow if it goes on. */
  void interval(Graphics2D g, double lower, double upper, double y) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return;
    }
    Path2D shape = shape(at(lower), at(upper), y, upper > ticks.to());
    g.setStroke(new BasicStroke(3f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
    g.setPaint(Color.WHITE);
    g.draw(shape);
    g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.setPaint(Palette.INK);
    g.draw(shape);
  }

  private static Path2D shape(double from, double to, double y, boolean goesOn) {
    Path2D path = new Path2D.Double();
    path.moveTo(from, y - CAP);
    path.lineTo(from, y + CAP);
    path.moveTo(from, y);
    path.lineTo(to, y);
    path.moveTo(goesOn ? to - CAP : to, y - CAP);
    if (goesOn) {
      path.lineTo(to, y);
    }
    path.lineTo(goesOn ? to - CAP : to, y + CAP);
    return path;
  }

  static void sign(Graphics2D g, Rectangle2D box) {
    g.setStroke(new BasicStroke(1.1f));
    g.setPaint(Palette.INK);
    g.draw(shape(box.getX(), box.getMaxX(), box.getCenterY(), false));
  }
}
