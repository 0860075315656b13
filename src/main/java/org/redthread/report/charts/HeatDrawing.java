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

  /** Steps of blue that the eye takes as even, and that text can stand on. */
  static final double[] SHADES = {0.06, 0.2, 0.4, 0.75, 1};

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
    fill(g, ground, box);
    g.setPaint(Palette.on(ground));
    TextLines.centred(g, mark.text(), box.getCenterX(), box.getY() + BASE);
  }

  private static void fill(Graphics2D g, Color ground, Rectangle2D box) {
    g.setPaint(ground);
    g.fill(
        new Rectangle2D.Double(
            box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1));
  }

  Color ground(double value) {
    return Double.isNaN(value) ? Color.WHITE : shade(classOf(value));
  }

  /** By the value as it is printed, to two decimals: equal texts have equal colours. */
  private int classOf(double exact) {
    double value = Math.round(exact * 100) / 100.0;
    int i = 0;
    while (i < chart.bounds().size() && value >= chart.bounds().get(i)) {
      i++;
    }
    return i;
  }

  private Color shade(int i) {
    return Palette.blues(SHADES[i * (SHADES.length - 1) / chart.bounds().size()]);
  }

  private void key(Graphics2D g) {
    double y = height() - KEY + 12;
    double x = NAMES;
    g.setFont(FONT);
    g.setPaint(Palette.INK);
    TextLines.right(g, chart.words().key(), NAMES - 6, y + BASE);
    double width = (WIDTH - NAMES) / chart.words().classes().size();
    for (int i = 0; i < chart.words().classes().size(); i++) {
      Rectangle2D box = new Rectangle2D.Double(x + i * width, y, width, ROW);
      fill(g, shade(i), box);
      g.setPaint(Palette.on(shade(i)));
      TextLines.centred(g, chart.words().classes().get(i), box.getCenterX(), y + BASE);
    }
  }
}
