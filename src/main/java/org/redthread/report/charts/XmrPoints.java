package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** The series of an XmR chart and its points, marked as Making Data Count marks them. */
record XmrPoints(Chart.Xmr chart, Frame frame) {

  void draw(Graphics2D g) {
    g.setPaint(Palette.GREY);
    g.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path());
    for (int i = 0; i < chart.points().size(); i++) {
      Chart.XmrPoint p = chart.points().get(i);
      if (!Double.isNaN(p.value().value())) {
        sign(g, chart, frame.x(i), frame.y(p.value().value()), p.direction());
      }
    }
  }

  /** Broken where a value is missing. */
  private Path2D path() {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (int i = 0; i < chart.points().size(); i++) {
      double value = chart.points().get(i).value().value();
      if (Double.isNaN(value)) {
        drawing = false;
      } else if (drawing) {
        path.lineTo(frame.x(i), frame.y(value));
      } else {
        path.moveTo(frame.x(i), frame.y(value));
        drawing = true;
      }
    }
    return path;
  }

  /** A grey dot for ordinary variation; a triangle up or down for what is not. */
  static void sign(Graphics2D g, Chart.Xmr chart, double x, double y, int direction) {
    if (direction == 0) {
      Signs.fill(g, Signs.dot(x, y, 2), Color.GRAY.brighter(), Palette.GREY);
    } else {
      Signs.fill(g, Signs.triangle(x, y, 3, direction), colour(chart, direction), Palette.GREY);
    }
  }

  private static Color colour(Chart.Xmr chart, int direction) {
    if (chart.worse() == 0) {
      return Palette.VIOLET;
    }
    return direction == chart.worse() ? Palette.ORANGE : Palette.BLUE;
  }
}
