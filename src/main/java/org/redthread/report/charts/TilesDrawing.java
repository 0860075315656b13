package org.redthread.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Regions as tiles of one size at their rows and columns: no region looks large for being wide. */
record TilesDrawing(Chart.Tiles chart) implements Drawing {
  private static final double HEIGHT = 48;
  private static final double WIDEST = 110;
  private static final double GAP = 3;
  private static final double KEY = 36;
  private static final double LINE = 8.2;
  private static final Font NAME = Fonts.regular(7.4);
  private static final Font VALUE = Fonts.bold(10.5);

  @Override
  public double height() {
    return rows() * HEIGHT + KEY;
  }

  private int rows() {
    return chart.tiles().stream().mapToInt(Chart.Tile::row).max().orElse(-1) + 1;
  }

  private int columns() {
    return chart.tiles().stream().mapToInt(Chart.Tile::column).max().orElse(0) + 1;
  }

  private double tile() {
    return Math.min(WIDEST, WIDTH / columns());
  }

  @Override
  public void draw(Graphics2D g) {
    Shades shades = new Shades(chart.bounds());
    double left = (WIDTH - columns() * tile()) / 2;
    for (Chart.Tile tile : chart.tiles()) {
      double x = left + tile.column() * tile();
      double y = tile.row() * HEIGHT;
      tile(g, shades, tile, new Rectangle2D.Double(x, y, tile() - GAP, HEIGHT - GAP));
    }
    double top = rows() * HEIGHT + 6;
    g.setFont(Plots.FONT);
    g.setPaint(Palette.INK);
    g.drawString(TextLines.fit(chart.words().key(), WIDTH, Plots.FONT), 0, (float) top + 7);
    shades.key(g, chart.words().classes(), new Rectangle2D.Double(0, top + 12, WIDTH, 15));
  }

  private static void tile(Graphics2D g, Shades shades, Chart.Tile tile, Rectangle2D box) {
    Color ground = shades.ground(tile.value().value());
    Shades.fill(g, ground, box);
    Shades.edge(g, box);
    g.setPaint(Palette.on(ground));
    List<String> name = TextLines.lines(tile.label(), box.getWidth() - 6, NAME, 2);
    g.setFont(NAME);
    double y = box.getY() + 9.5 + (2 - name.size()) * LINE / 2;
    for (String line : name) {
      TextLines.centred(g, line, box.getCenterX(), y);
      y += LINE;
    }
    g.setFont(VALUE);
    TextLines.centred(g, tile.value().text(), box.getCenterX(), box.getY() + 30);
    g.setFont(NAME);
    String detail = TextLines.fit(tile.detail(), box.getWidth() - 4, NAME);
    TextLines.centred(g, detail, box.getCenterX(), box.getY() + 40.5);
  }
}
