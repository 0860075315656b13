package org.redthread.report.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** One small panel of bars an item, all with the same axes. */
record MultiplesDrawing(Chart.Multiples chart) implements Drawing {
  private static final int ACROSS = 4;
  private static final double HEADLINE = 14;

  /** Between panels, so that the labels below them stay apart. */
  private static final double GAP = 22;

  private static final double TITLE = 31;
  private static final double AREA = 44;
  private static final double ROW = TITLE + AREA + Frame.FOOT + 4;
  private static final double LINE = 8.6;
  private static final Font NAME = Fonts.bold(7.2);

  @Override
  public double height() {
    return HEADLINE + Math.max(1, (chart.panels().size() + ACROSS - 1) / ACROSS) * ROW;
  }

  @Override
  public void draw(Graphics2D g) {
    Plots.headline(chart.words().vertical(), g);
    Ticks ticks = ticks();
    for (int i = 0; i < chart.panels().size(); i++) {
      panel(g, frame(ticks, i), i);
    }
  }

  private Ticks ticks() {
    double most =
        chart.panels().stream()
            .flatMap(p -> p.values().stream())
            .mapToDouble(Chart.Mark::value)
            .max()
            .orElse(1);
    return Ticks.whole(0, most, 2);
  }

  private Frame frame(Ticks ticks, int i) {
    double left = Frame.left(ticks, chart.words().locale());
    double width = (WIDTH - left - (ACROSS - 1) * GAP - 6) / ACROSS;
    double x = left + i % ACROSS * (width + GAP);
    double y = HEADLINE + i / ACROSS * ROW + TITLE;
    return new Frame(
        new Rectangle2D.Double(x, y, width, AREA),
        chart.labels().size(),
        ticks,
        chart.words().locale());
  }

  private void panel(Graphics2D g, Frame frame, int i) {
    Chart.Strand panel = chart.panels().get(i);
    frame.grid(g);
    if (i % ACROSS == 0) {
      frame.values(g);
    }
    frame.labels(g, ends());
    Strands.bars(g, frame, panel.values());
    g.setFont(NAME);
    g.setPaint(Palette.INK);
    double width = frame.area().getWidth() + GAP - 4;
    double y = frame.area().getY() - TITLE + 9;
    for (String line : TextLines.lines(panel.label(), width, NAME, 2)) {
      g.drawString(line, (float) frame.area().getX(), (float) y);
      y += LINE;
    }
    Strands.peak(g, frame, panel.values());
  }

  /** The first and the last label: a small panel has no room for more. */
  private List<String> ends() {
    List<String> shown = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < chart.labels().size(); i++) {
      if (!chart.labels().get(i).isEmpty()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = 0; i < chart.labels().size(); i++) {
      shown.add(i == first || i == last ? chart.labels().get(i) : "");
    }
    return shown;
  }
}
