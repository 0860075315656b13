package org.redthread.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Bars from a line of reference, in the order given, each with its interval. A bar is full where
 * its interval lies wholly on one side of the reference and hollow where it does not.
 */
record BarsDrawing(Chart.Bars chart) implements Drawing {
  private static final double NAMES = 176;
  private static final double HEAD = 14;
  private static final double ROW = 17;
  private static final double THICK = 8;
  private static final double GAP = 8;
  private static final Font BOLD = Fonts.bold(Plots.TEXT);

  /** An interval that reaches further than this many times the longest bar ends in an arrow. */
  private static final double LONGEST = 1.6;

  @Override
  public double height() {
    return bottom() + Frame.FOOT + Key.LINE + 4 + key().height() + 2;
  }

  private double bottom() {
    return HEAD + chart.rows().size() * ROW + 3;
  }

  @Override
  public void draw(Graphics2D g) {
    BarScale scale = scale();
    scale.grid(g, HEAD, bottom());
    reference(g, scale);
    for (int i = 0; i < chart.rows().size(); i++) {
      row(g, scale, chart.rows().get(i), HEAD + 2 + i * ROW);
    }
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    String name = TextLines.fit(chart.words().horizontal(), WIDTH - NAMES, Plots.FONT);
    TextLines.centred(g, name, (NAMES + WIDTH) / 2, bottom() + Frame.FOOT + 9);
    key().draw(g, bottom() + Frame.FOOT + Key.LINE + 4);
  }

  private BarScale scale() {
    double longest = each(r -> r.value().value()).max().orElse(1);
    double upper = each(r -> r.upper().value()).max().orElse(1);
    double most = Math.max(chart.reference(), Math.min(upper, longest * LONGEST));
    double least = Math.min(0, each(r -> r.lower().value()).min().orElse(0));
    Locale locale = chart.words().locale();
    return new BarScale(NAMES, WIDTH - room() - GAP, Ticks.of(least, most, 6), locale);
  }

  private DoubleStream each(java.util.function.ToDoubleFunction<Chart.BarRow> of) {
    return chart.rows().stream().mapToDouble(of).filter(Double::isFinite);
  }

  /** The widest figure, which stands right of all bars. */
  private double room() {
    return chart.rows().stream()
        .mapToDouble(r -> TextLines.width(r.value().text(), BOLD))
        .max()
        .orElse(0);
  }

  private void reference(Graphics2D g, BarScale scale) {
    double x = scale.at(chart.reference());
    Signs.line(g, new Line2D.Double(x, HEAD - 2, x, bottom()), Palette.INK, 1);
    String words = TextLines.fit(chart.words().reference(), WIDTH - NAMES, Plots.FONT);
    double half = TextLines.width(words, Plots.FONT) / 2;
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    TextLines.centred(g, words, Math.min(Math.max(x, half), WIDTH - half), HEAD - 5);
  }

  private void row(Graphics2D g, BarScale scale, Chart.BarRow row, double top) {
    double middle = top + ROW / 2;
    RowName.draw(g, row.label(), new Rectangle2D.Double(0, top, NAMES - 8, ROW));
    double from = scale.at(chart.reference());
    double to = scale.at(row.value().value());
    bar(
        g,
        new Rectangle2D.Double(Math.min(from, to), middle - THICK / 2, Math.abs(to - from), THICK),
        row.apart());
    scale.interval(g, row.lower().value(), row.upper().value(), middle);
    g.setFont(BOLD);
    g.setPaint(Palette.INK);
    TextLines.right(g, row.value().text(), WIDTH - 1, middle + 2.9);
  }

  private static void bar(Graphics2D g, Rectangle2D box, boolean apart) {
    g.setPaint(apart ? Palette.BLUE : Color.WHITE);
    g.fill(box);
    g.setPaint(Palette.BLUE);
    g.setStroke(new BasicStroke(0.9f));
    g.draw(box);
  }

  private Key key() {
    Key key = new Key(0);
    if (chart.rows().stream().anyMatch(Chart.BarRow::apart)) {
      key.add(chart.words().apart(), (g, box) -> bar(g, box, true));
    }
    if (!chart.rows().stream().allMatch(Chart.BarRow::apart)) {
      key.add(chart.words().together(), (g, box) -> bar(g, box, false));
    }
    return chart.rows().isEmpty() ? key : key.add(chart.words().interval(), BarScale::sign);
  }
}
