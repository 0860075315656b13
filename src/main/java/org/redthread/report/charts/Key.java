package org.redthread.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What the shapes of a chart mean, in lines below it; where one is full the next begins. */
final class Key {
  static final double LINE = 12;
  private static final double SIGN = 16;
  private static final double BETWEEN = 14;

  private record Entry(BiConsumer<Graphics2D, Rectangle2D> sign, String words) {
    double width() {
      return SIGN + TextLines.width(words, Plots.FONT) + BETWEEN;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final double left;

  Key(double left) {
    this.left = left;
  }

  /** An entry whose sign is drawn in a box of 12 by 8 points. */
  Key add(String words, BiConsumer<Graphics2D, Rectangle2D> sign) {
    String shown = TextLines.fit(words, Drawing.WIDTH - left - SIGN, Plots.FONT);
    entries.add(new Entry(sign, shown));
    return this;
  }

  double height() {
    return rows() * LINE;
  }

  private int rows() {
    int rows = entries.isEmpty() ? 0 : 1;
    double x = left;
    for (Entry entry : entries) {
      boolean next = full(x, entry);
      rows += next ? 1 : 0;
      x = (next ? left : x) + entry.width();
    }
    return rows;
  }

  private boolean full(double x, Entry entry) {
    return x > left && x + entry.width() - BETWEEN > Drawing.WIDTH;
  }

  void draw(Graphics2D g, double top) {
    double x = left;
    double y = top;
    for (Entry entry : entries) {
      if (full(x, entry)) {
        x = left;
        y += LINE;
      }
      entry.sign().accept(g, new Rectangle2D.Double(x, y + 1, 12, 8));
      g.setFont(Plots.FONT);
      g.setPaint(Palette.INK);
      g.drawString(entry.words(), (float) (x + SIGN), (float) (y + 8));
      x += entry.width();
    }
  }
}
