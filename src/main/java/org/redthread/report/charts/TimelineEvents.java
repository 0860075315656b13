package org.redthread.report.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The events of a timeline: numbered badges above, lines through the strands, texts below. */
record TimelineEvents(Chart.Timeline chart, Rectangle2D area) {
  private static final double BADGE = 13;
  private static final double LINE = 10.5;
  private static final double INDENT = 18;
  private static final Font NUMBER = Fonts.bold(7);

  double badgeHeight() {
    return chart.events().isEmpty()
        ? 0
        : (levels().stream().max(Integer::compare).orElse(0) + 1) * BADGE;
  }

  double textHeight() {
    return texts().stream().mapToInt(List::size).sum() * LINE;
  }

  /** One level up where a badge would touch one before it. */
  private List<Integer> levels() {
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < chart.events().size(); i++) {
      int level = 0;
      while (taken(levels, level, x(i))) {
        level++;
      }
      levels.add(level);
    }
    return levels;
  }

  private boolean taken(List<Integer> levels, int level, double x) {
    for (int j = 0; j < levels.size(); j++) {
      if (levels.get(j) == level && Math.abs(x(j) - x) < BADGE + 1) {
        return true;
      }
    }
    return false;
  }

  /** Where an event lies, never off the area. */
  private double x(int event) {
    double share = chart.events().get(event).position() / Math.max(1, chart.labels().size());
    return area.getX() + Math.max(0, Math.min(1, share)) * area.getWidth();
  }

  void lines(Graphics2D g, double bottom) {
    List<Integer> levels = levels();
    double foot = area.getY() + badgeHeight();
    for (int i = 0; i < levels.size(); i++) {
      double y = foot - (levels.get(i) + 0.5) * BADGE;
      g.setPaint(Palette.PINK);
      g.setStroke(Plots.dashes(3, 2));
      g.draw(new Line2D.Double(x(i), y, x(i), bottom));
    }
    for (int i = 0; i < levels.size(); i++) {
      badge(g, i, x(i), foot - (levels.get(i) + 0.5) * BADGE);
    }
  }

  private static void badge(Graphics2D g, int event, double x, double y) {
    double radius = BADGE / 2 - 0.5;
    g.setPaint(Palette.PINK);
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    g.setPaint(java.awt.Color.WHITE);
    g.setFont(NUMBER);
    TextLines.centred(g, String.valueOf(event + 1), x, y + 2.6);
  }

  private List<List<String>> texts() {
    double width = Drawing.WIDTH - INDENT;
    return chart.events().stream()
        .map(e -> TextLines.lines(e.text(), width, Plots.FONT, 3))
        .toList();
  }

  void texts(Graphics2D g, double top) {
    double y = top + 8;
    List<List<String>> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      badgeText(g, String.valueOf(i + 1), y);
      for (String line : texts.get(i)) {
        g.setFont(Plots.FONT);
        g.setPaint(Palette.INK);
        g.drawString(line, (float) INDENT, (float) y);
        y += LINE;
      }
    }
  }

  private static void badgeText(Graphics2D g, String number, double y) {
    g.setFont(Fonts.bold(Plots.TEXT));
    g.setPaint(Palette.PINK);
    g.drawString(number, 0f, (float) y);
  }
}
