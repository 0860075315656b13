package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * The area of a plot whose horizontal axis counts 0, 1, 2 and so on, in points of the page: grid,
 * axes and their labels. JFreeChart's axes drop no label that would touch its neighbour.
 */
record Frame(Rectangle2D area, int columns, Ticks ticks, Locale locale) {
  /** Room below the area for the labels of columns. */
  static final double FOOT = 14;

  private static final double GAP = 5;

  /** How far a label may stand out of the area. */
  private static final double OUT = 9;

  /** Least room between two labels of columns. */
  private static final double BETWEEN = 6;

  /** Room left of an area for the labels of ticks. */
  static double left(Ticks ticks, Locale locale) {
    return GAP
        + ticks.values().stream()
            .mapToDouble(v -> TextLines.width(ticks.text(v, locale), Plots.FONT))
            .max()
            .orElse(0);
  }

  /** The middle of a column. */
  double x(double column) {
    return area.getX() + (column + 0.5) / Math.max(1, columns) * area.getWidth();
  }

  double y(double value) {
    double share = (value - ticks.from()) / (ticks.to() - ticks.from());
    return area.getMaxY() - share * area.getHeight();
  }

  /** Quiet lines at the ticks, and the axis. */
  void grid(Graphics2D g) {
    g.setStroke(new BasicStroke(0.6f));
    for (double tick : ticks.values()) {
      g.setPaint(tick == ticks.from() ? Palette.GREY : Palette.GRID);
      across(g, y(tick));
    }
  }

  private void across(Graphics2D g, double y) {
    g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
  }

  /** The ticks in words, left of the area. */
  void values(Graphics2D g) {
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    for (double tick : ticks.values()) {
      TextLines.right(g, ticks.text(tick, locale), area.getX() - GAP, y(tick) + 2.8);
    }
  }

  /** Below their columns, as many as fit without touching. */
  void labels(Graphics2D g, List<String> labels) {
    g.setFont(Plots.FONT);
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < labels.size(); i++) {
      double half = TextLines.width(labels.get(i), Plots.FONT) / 2;
      double middle = within(x(i), half);
      if (!labels.get(i).isEmpty() && middle - half >= free) {
        label(g, labels.get(i), x(i), middle);
        free = middle + half + BETWEEN;
      }
    }
  }

  /** At most a little outside the area, and never off the page. */
  private double within(double x, double half) {
    double left = Math.max(0, area.getX() - OUT) + half;
    double right = Math.min(Drawing.WIDTH, area.getMaxX() + OUT) - half;
    return Math.max(left, Math.min(right, x));
  }

  private void label(Graphics2D g, String label, double tick, double middle) {
    g.setPaint(Palette.GREY);
    g.setStroke(new BasicStroke(0.6f));
    g.draw(new Line2D.Double(tick, area.getMaxY(), tick, area.getMaxY() + 3));
    g.setPaint(Palette.INK);
    TextLines.centred(g, label, middle, area.getMaxY() + 11.5);
  }
}
