package org.redthread.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A series within its limits. What is not ordinary variation is a triangle that points to its side;
 * limits are whole where they were calculated and broken where they are carried on.
 */
record XmrDrawing(Chart.Xmr chart) implements Drawing {
  private static final double HEADLINE = 14;

  /** Above the plot, where the baseline is named. */
  private static final double BRACKET = 16;

  private static final double PLOT = 132;

  /** A series is far from zero where its lowest value is above this share of its highest. */
  private static final double FAR = 0.8;

  private static final double ABOVE_KEY = HEADLINE + BRACKET + PLOT + Frame.FOOT + 6;

  @Override
  public double height() {
    return ABOVE_KEY + key().height() + 2;
  }

  @Override
  public void draw(Graphics2D g) {
    Plots.headline(chart.words().vertical(), g);
    Frame frame = frame();
    frame.grid(g);
    frame.values(g);
    frame.labels(g, chart.points().stream().map(Chart.XmrPoint::label).toList());
    new XmrLines(chart, frame).draw(g);
    new XmrPoints(chart, frame).draw(g);
    key().draw(g, ABOVE_KEY);
  }

  private Frame frame() {
    Ticks ticks = ticks();
    double left = Frame.left(ticks, chart.words().locale());
    double right = WIDTH - 8 - XmrLines.room(chart);
    return new Frame(
        new Rectangle2D.Double(left, HEADLINE + BRACKET, right - left, PLOT),
        chart.points().size(),
        ticks,
        chart.words().locale());
  }

  /** From zero, unless the whole series lies far from it. */
  private Ticks ticks() {
    double most = all(Chart.XmrPoint::upper).max().orElse(1);
    double least = Math.min(values().min().orElse(0), floor());
    double from = least > most * FAR || least < 0 ? least : 0;
    boolean whole = values().allMatch(v -> v == Math.rint(v));
    return whole ? Ticks.whole(from, most, 5) : Ticks.of(from, most, 5);
  }

  /** The lowest limit; a series that is never below zero has none below. */
  private double floor() {
    double lower = all(Chart.XmrPoint::lower).min().orElse(0);
    return values().allMatch(v -> v >= 0) ? Math.max(0, lower) : lower;
  }

  private DoubleStream all(ToDoubleFunction<Chart.XmrPoint> of) {
    DoubleStream limits = chart.points().stream().mapToDouble(of);
    return DoubleStream.concat(limits, values()).filter(v -> !Double.isNaN(v));
  }

  private DoubleStream values() {
    return chart.points().stream()
        .mapToDouble(p -> p.value().value())
        .filter(v -> !Double.isNaN(v));
  }

  /** Only what is on the chart is explained. */
  private Key key() {
    Chart.XmrWords words = chart.words();
    Key key = new Key(0);
    for (int direction : List.of(0, 1, -1)) {
      if (chart.points().stream().anyMatch(p -> p.direction() == direction)) {
        String meaning =
            direction == 0 ? words.ordinary() : direction > 0 ? words.high() : words.low();
        key.add(
            meaning,
            (g, box) ->
                XmrPoints.sign(g, chart, box.getCenterX(), box.getCenterY() + 0.5, direction));
      }
    }
    if (chart.phases() > 1) {
      key.add(words.rebased(), (g, box) -> XmrLines.phase(g, upright(box)));
    }
    return key;
  }

  private static Line2D upright(Rectangle2D box) {
    return new Line2D.Double(box.getCenterX(), box.getY(), box.getCenterX(), box.getMaxY());
  }
}
