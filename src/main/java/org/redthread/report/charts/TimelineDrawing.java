package org.redthread.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A strand of bars for the theme and one for each failing, all of one scale, with events as
 * numbered lines through all of them and their texts below.
 */
record TimelineDrawing(Chart.Timeline chart) implements Drawing {
  private static final double NAMES = 132;
  private static final double HEADLINE = 14;

  /** Height of the highest bar of all. */
  private static final double TALLEST = 64;

  private static final double LOWEST = 9;

  /** Above a strand, for the figure of its highest bar. */
  private static final double FIGURE = 13;

  @Override
  public double height() {
    return bottom() + Frame.FOOT + 6 + events().textHeight() + 2;
  }

  private double top() {
    return HEADLINE + events().badgeHeight();
  }

  private double bottom() {
    return top() + chart.strands().stream().mapToDouble(s -> FIGURE + tall(s)).sum();
  }

  private TimelineEvents events() {
    Rectangle2D area = new Rectangle2D.Double(NAMES, HEADLINE, WIDTH - NAMES - 8, 0);
    return new TimelineEvents(chart, area);
  }

  @Override
  public void draw(Graphics2D g) {
    Plots.headline(chart.words().vertical(), g);
    double y = top();
    for (Chart.Strand strand : chart.strands()) {
      Frame frame = frame(y + FIGURE, tall(strand));
      Signs.line(g, foot(frame), Palette.GREY, 0.6);
      Strands.bars(g, frame, strand.values());
      RowName.draw(g, strand.label(), name(frame));
      y = frame.area().getMaxY();
    }
    frame(bottom() - LOWEST, LOWEST).labels(g, chart.labels());
    events().lines(g, bottom());
    figures(g);
    events().texts(g, bottom() + Frame.FOOT + 6);
  }

  /** Above all else, on white, so that no line strikes a figure through. */
  private void figures(Graphics2D g) {
    double y = top();
    for (Chart.Strand strand : chart.strands()) {
      Frame frame = frame(y + FIGURE, tall(strand));
      Strands.peak(g, frame, strand.values());
      y = frame.area().getMaxY();
    }
  }

  private static java.awt.geom.Line2D foot(Frame frame) {
    Rectangle2D a = frame.area();
    return new java.awt.geom.Line2D.Double(a.getX(), a.getMaxY(), a.getMaxX(), a.getMaxY());
  }

  /** At the foot of the strand, where its bars stand. */
  private static Rectangle2D name(Frame frame) {
    double foot = frame.area().getMaxY() + 2;
    return new Rectangle2D.Double(0, foot - 17, NAMES - 8, 17);
  }

  private Frame frame(double y, double tall) {
    Ticks ticks = new Ticks(0, most() * tall / TALLEST, 1);
    Rectangle2D area = new Rectangle2D.Double(NAMES, y, WIDTH - NAMES - 8, tall);
    return new Frame(area, chart.labels().size(), ticks, chart.words().locale());
  }

  private double tall(Chart.Strand strand) {
    return Math.max(LOWEST, TALLEST * most(List.of(strand)) / most());
  }

  private double most() {
    return Math.max(1, most(chart.strands()));
  }

  private static double most(List<Chart.Strand> strands) {
    return strands.stream()
        .flatMap(s -> s.values().stream())
        .mapToDouble(Chart.Mark::value)
        .max()
        .orElse(0);
  }
}
