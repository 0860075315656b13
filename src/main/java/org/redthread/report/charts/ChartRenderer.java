package org.redthread.report.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws charts: vector for every document, pixels where a reader knows no vector. */
public final class ChartRenderer {
  private static final double DOTS_PER_INCH = 300;

  private ChartRenderer() {}

  /** Width of every chart, in points. */
  public static double width() {
    return Drawing.WIDTH;
  }

  /** Height of a chart, in points. */
  public static double height(Chart chart) {
    return Drawing.of(chart).height();
  }

  /** An SVG element whose text stays text; ids start with {@code id}. */
  public static String svg(Chart chart, String id) {
    return new Svg(id, false).draw(Drawing.of(chart));
  }

  /** A whole SVG file whose letters are outlines, for readers that lack the font. */
  public static byte[] svgFile(Chart chart, String id) {
    String svg = new Svg(id, true).draw(Drawing.of(chart));
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** PNG at 300 dots an inch. */
  public static byte[] png(Chart chart) {
    Drawing drawing = Drawing.of(chart);
    double scale = DOTS_PER_INCH / 72;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(Drawing.WIDTH * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(java.awt.Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(scale, scale);
    smooth(g);
    drawing.draw(g);
    g.dispose();
    return encoded(image);
  }

  private static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
