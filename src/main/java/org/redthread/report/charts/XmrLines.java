package org.redthread.report.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The mean and the limits of an XmR chart, with their names right of the last point. */
record XmrLines(Chart.Xmr chart, Frame frame) {
  private static final double LINE = 10;

  /** The widest name. */
  static double room(Chart.Xmr chart) {
    return chart.lines().stream()
        .mapToDouble(line -> TextLines.width(line.text(), Plots.FONT))
        .max()
        .orElse(0);
  }

  void draw(Graphics2D g) {
    baseline(g);
    for (int i = 0; i < chart.points().size(); i++) {
      Chart.XmrPoint p = chart.points().get(i);
      if (i > 0 && p.phase() != chart.points().get(i - 1).phase()) {
        double x = frame.x(i - 0.5);
        phase(g, new Line2D.Double(x, frame.area().getY(), x, frame.area().getMaxY()));
      }
      step(g, i, p.centre(), Palette.TURQUOISE);
      step(g, i, p.upper(), Palette.GREY);
      step(g, i, p.lower(), Palette.GREY);
    }
    names(g);
  }

  /** Where the limits are calculated anew. */
  static void phase(Graphics2D g, Line2D line) {
    g.setStroke(Plots.dashes(1.2, 2));
    g.setPaint(Palette.PINK);
    g.draw(line);
  }

  /** The line of one column; a lower limit that does not exclude zero is no limit. */
  private void step(Graphics2D g, int i, double value, Color colour) {
    if (!shown(value)) {
      return;
    }
    double reach = chart.points().get(i).baseline() ? 0.5 : 0.26;
    double y = frame.y(value);
    Signs.line(g, new Line2D.Double(frame.x(i - reach), y, frame.x(i + reach), y), colour, 1.3);
  }

  private boolean shown(double value) {
    return !Double.isNaN(value) && value > frame.ticks().from();
  }

  /** A bracket over the points that the limits were calculated from, where they are not all. */
  private void baseline(Graphics2D g) {
    int[] used =
        IntStream.range(0, chart.points().size())
            .filter(i -> chart.points().get(i).baseline())
            .toArray();
    if (used.length == 0 || used.length == chart.points().size()) {
      return;
    }
    double from = frame.x(used[0] - 0.4);
    double to = frame.x(used[used.length - 1] + 0.4);
    double y = frame.area().getY() - 4;
    Signs.line(g, new Line2D.Double(from, y, to, y), Palette.GREY, 0.8);
    Signs.line(g, new Line2D.Double(from, y, from, y + 3), Palette.GREY, 0.8);
    Signs.line(g, new Line2D.Double(to, y, to, y + 3), Palette.GREY, 0.8);
    String words = TextLines.fit(chart.words().baseline(), Drawing.WIDTH - from, Plots.FONT);
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    g.drawString(words, (float) from, (float) y - 3);
  }

  /** Beside the ends of the lines, apart where two ends are close. */
  private void names(Graphics2D g) {
    if (chart.points().isEmpty()) {
      return;
    }
    List<Chart.Mark> named = chart.lines().stream().filter(l -> shown(l.value())).toList();
    List<Double> wished = new ArrayList<>();
    named.forEach(line -> wished.add(frame.y(line.value())));
    double top = frame.area().getY() + LINE / 2;
    List<Double> placed = Spread.apart(wished, LINE, top, frame.area().getMaxY());
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    for (int i = 0; i < named.size(); i++) {
      float x = (float) frame.area().getMaxX() + 6;
      g.drawString(named.get(i).text(), x, (float) (placed.get(i) + 2.8));
    }
  }
}
