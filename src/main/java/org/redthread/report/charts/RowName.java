package org.redthread.report.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The name of a row, set to the right: on one line or, smaller, on two; beyond that it is cut. */
final class RowName {
  private static final Font SMALL = Fonts.regular(7.2);
  private static final double LINE = 8;

  /** From the middle of a line to its foot. */
  private static final double FOOT = 2.9;

  private RowName() {}

  /** Fills a box that is at least 17 points high. */
  static void draw(Graphics2D g, String name, Rectangle2D box) {
    boolean fits = TextLines.width(name, Plots.FONT) <= box.getWidth() - 2;
    Font font = fits ? Plots.FONT : SMALL;
    List<String> lines = TextLines.lines(name, box.getWidth() - 2, font, 2);
    g.setPaint(Palette.INK);
    g.setFont(font);
    double y = box.getCenterY() + FOOT - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      TextLines.right(g, line, box.getMaxX(), y);
      y += LINE;
    }
  }
}
