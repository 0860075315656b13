package org.redthread.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Counts over time as bars in a frame, the highest with its figure. */
final class Strands {
  private static final double SHARE = 0.76;

  private Strands() {}

  static void bars(Graphics2D g, Frame frame, List<Chart.Mark> values) {
    g.setPaint(Palette.BLUE);
    for (int i = 0; i < values.size(); i++) {
      double top = frame.y(values.get(i).value());
      double left = frame.x(i - SHARE / 2);
      double width = frame.x(i + SHARE / 2) - left;
      if (values.get(i).value() > 0) {
        g.fill(new Rectangle2D.Double(left, top, width, frame.area().getMaxY() - top));
      }
    }
  }

  /** Above the first of the highest bars, within the area. */
  static void peak(Graphics2D g, Frame frame, List<Chart.Mark> values) {
    int at = highest(values);
    if (at < 0) {
      return;
    }
    String text = values.get(at).text();
    double half = TextLines.width(text, Plots.FONT) / 2;
    double right = frame.area().getMaxX() - half;
    double x = Math.max(frame.area().getX() + half, Math.min(right, frame.x(at)));
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    TextLines.centred(g, text, x, frame.y(values.get(at).value()) - 2);
  }

  private static int highest(List<Chart.Mark> values) {
    int at = -1;
    for (int i = 0; i < values.size(); i++) {
      at = at < 0 || values.get(i).value() > values.get(at).value() ? i : at;
    }
    return at;
  }
}
