package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Small shapes that tell points apart without colour. */
final class Signs {
  private Signs() {}

  static Shape dot(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Points up where {@code direction} is 1, down where it is -1. */
  static Shape triangle(double x, double y, double size, int direction) {
    Path2D path = new Path2D.Double();
    path.moveTo(x - size, y + direction * size * 0.8);
    path.lineTo(x + size, y + direction * size * 0.8);
    path.lineTo(x, y - direction * size);
    path.closePath();
    return path;
  }

  static void fill(Graphics2D g, Shape shape, Color fill, Color edge) {
    g.setPaint(fill);
    g.fill(shape);
    g.setPaint(edge);
    g.setStroke(new BasicStroke(0.7f));
    g.draw(shape);
  }

  static void line(Graphics2D g, Line2D line, Color colour, double width) {
    g.setPaint(colour);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.draw(line);
  }
}
