package org.redthread.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A heat map drawn directly: JFreeChart's block renderer knows neither wrapped column heads nor
 * text that turns white on dark cells.
 */
record HeatDrawing(Chart.HeatMap chart) implements Drawing {
  private static final double ROW = 17;
  private static final double LINE = 9;
  private static final double KEY = 32;

  /** From the top of a row to the foot of its text. */
  private static final double BASE = 11.5;

  private static final double NAMES = 190;

  private static final Font FONT = Fonts.regular(Plots.TEXT);
  private static final Font BOLD = Fonts.bold(7.6);

  @Override
  public double height() {
    return head() + chart.rows().size() * ROW + KEY;
  }

  @Override
  public void draw(Graphics2D g) {
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
    for (int c = 0; c < chart.columns().size(); c++) {
      head(g, c);
    }
    for (int r = 0; r < chart.rows().size(); r++) {
      row(g, r);
    }
    key(g);
  }

  private double column() {
    return (WIDTH - NAMES) / chart.columns().size();
  }

  /** As high as the column with the most lines. */
  private double head() {
    int lines =
        chart.columns().stream()
            .mapToInt(c -> TextLines.wrap(c, column() - 2, BOLD).size())
            .max()
            .orElse(1);
    return 8 + lines * LINE;
  }

  private void head(Graphics2D g, int c) {
    g.setFont(c == 0 ? BOLD : Fonts.regular(7.6));
    g.setPaint(Palette.INK);
    List<String> lines = TextLines.wrap(chart.columns().get(c), column() - 2, BOLD);
    double y = head() - 5 - (lines.size() - 1) * LINE;
    for (String line : lines) {
      TextLines.centred(g, line, NAMES + (c + 0.5) * column(), y);
      y += LINE;
    }
  }

  private void row(Graphics2D g, int r) {
    Chart.HeatRow row = chart.rows().get(r);
    double y = head() + r * ROW;
    RowName.draw(g, row.label(), new Rectangle2D.Double(0, y, NAMES - 6, ROW));
    g.setFont(FONT);
    for (int c = 0; c < row.cells().size(); c++) {
      cell(g, row.cells().get(c), new Rectangle2D.Double(NAMES + c * column(), y, column(), ROW));
    }
  }

  private void cell(Graphics2D g, Chart.Mark mark, Rectangle2D box) {
    Color ground = ground(mark.value());
    Shades.fill(g, ground, box);
    g.setPaint(Palette.on(ground));
    TextLines.centred(g, mark.text(), box.getCenterX(), box.getY() + BASE);
  }

  Color ground(double value) {
    return new Shades(chart.bounds()).ground(value);
  }

  private void key(Graphics2D g) {
    double y = height() - KEY + 12;
    g.setFont(FONT);
    g.setPaint(Palette.INK);
    TextLines.right(g, chart.words().key(), NAMES - 6, y + BASE);
    Rectangle2D area = new Rectangle2D.Double(NAMES, y, WIDTH - NAMES, ROW);
    new Shades(chart.bounds()).key(g, chart.words().classes(), area);
  }
}
