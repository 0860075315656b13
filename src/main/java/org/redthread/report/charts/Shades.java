package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The blues of classes of values between bounds, and their key. */
record Shades(List<Double> bounds) {
  /** Steps that the eye takes as even, and that text can stand on. */
  static final double[] STEPS = {0.06, 0.2, 0.4, 0.75, 1};

  /** White where there is no value. */
  Color ground(double value) {
    return Double.isNaN(value) ? Color.WHITE : of(classOf(value));
  }

  /** By the value as it is printed, to two decimals: equal texts have equal colours. */
  private int classOf(double exact) {
    double value = Math.round(exact * 100) / 100.0;
    int i = 0;
    while (i < bounds.size() && value >= bounds.get(i)) {
      i++;
    }
    return i;
  }

  private Color of(int i) {
    return Palette.blues(STEPS[i * (STEPS.length - 1) / Math.max(1, bounds.size())]);
  }

  static void fill(Graphics2D g, Color ground, Rectangle2D box) {
    g.setPaint(ground);
    g.fill(
        new Rectangle2D.Double(
            box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1));
  }

  static void edge(Graphics2D g, Rectangle2D box) {
    g.setPaint(Palette.GREY);
    g.setStroke(new BasicStroke(0.6f));
    g.draw(
        new Rectangle2D.Double(
            box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1));
  }

  /** One box a class, from the left end of an area to its right, each with its text. */
  void key(Graphics2D g, List<String> classes, Rectangle2D area) {
    double width = area.getWidth() / classes.size();
    boolean fits = classes.stream().allMatch(c -> TextLines.width(c, Plots.FONT) < width - 2);
    Font font = fits ? Plots.FONT : Fonts.regular(7);
    g.setFont(font);
    for (int i = 0; i < classes.size(); i++) {
      Rectangle2D box =
          new Rectangle2D.Double(area.getX() + i * width, area.getY(), width, area.getHeight());
      fill(g, of(i), box);
      g.setPaint(Palette.on(of(i)));
      String text = TextLines.fit(classes.get(i), width - 2, font);
      TextLines.centred(g, text, box.getCenterX(), box.getCenterY() + 2.9);
    }
  }
}
