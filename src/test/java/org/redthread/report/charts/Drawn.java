package org.redthread.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What stands in a drawn chart: every text with its box and colours, and every colour used. */
record Drawn(List<Text> texts, List<Shape> shapes, double width, double height) {
  /** A text with the box of its ink, its colour and the colour it stands on. */
  record Text(String words, Rectangle2D box, Color colour, Color ground) {}

  /** A filled or drawn shape. */
  record Shape(Rectangle2D box, @Nullable Color fill, @Nullable Color stroke) {}

  private static final Pattern STEP = Pattern.compile("(translate|scale|matrix)\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  static Drawn of(Chart chart) {
    var svg = Jsoup.parse(ChartRenderer.svg(chart, "c"), "", Parser.xmlParser());
    List<Text> texts = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (Element e : svg.select("text, rect, path, line, circle, ellipse, polygon, polyline")) {
      if (e.parents().is("defs")) {
        continue;
      }
      if (e.tagName().equals("text")) {
        texts.add(text(e, shapes));
      } else {
        shapes.add(new Shape(bounds(e), colour(e, "fill"), colour(e, "stroke")));
      }
    }
    return new Drawn(texts, shapes, ChartRenderer.width(), ChartRenderer.height(chart));
  }

  private static Text text(Element e, List<Shape> before) {
    double size = Double.parseDouble(inherited(e, "font-size", "8").replace("px", ""));
    boolean bold = inherited(e, "font-weight", "normal").equals("bold");
    Font font = bold ? Fonts.bold(size) : Fonts.regular(size);
    Rectangle2D ink =
        font.createGlyphVector(new FontRenderContext(null, true, true), e.wholeText())
            .getVisualBounds();
    AffineTransform at = transform(e);
    at.translate(Double.parseDouble(e.attr("x")), Double.parseDouble(e.attr("y")));
    Rectangle2D box = at.createTransformedShape(ink).getBounds2D();
    Color ground = Color.WHITE;
    for (Shape shape : before) {
      if (shape.fill() != null && shape.box().contains(box.getCenterX(), box.getCenterY())) {
        ground = shape.fill();
      }
    }
    return new Text(e.wholeText(), box, Objects.requireNonNull(colour(e, "fill")), ground);
  }

  private static Rectangle2D bounds(Element e) {
    List<Double> n = new ArrayList<>();
    switch (e.tagName()) {
      case "rect" -> {
        double x = number(e, "x");
        double y = number(e, "y");
        n.addAll(List.of(x, y, x + number(e, "width"), y + number(e, "height")));
      }
      case "circle" -> {
        double r = number(e, "r");
        n.addAll(
            List.of(
                number(e, "cx") - r,
                number(e, "cy") - r,
                number(e, "cx") + r,
                number(e, "cy") + r));
      }
      case "ellipse" -> {
        n.addAll(List.of(number(e, "cx"), number(e, "cy")));
      }
      case "line" ->
          n.addAll(List.of(number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2")));
      default -> {
        Matcher m = NUMBER.matcher(e.attr("d") + e.attr("points"));
        while (m.find()) {
          n.add(Double.parseDouble(m.group()));
        }
      }
    }
    Rectangle2D box = new Rectangle2D.Double(n.get(0), n.get(1), 0, 0);
    for (int i = 2; i + 1 < n.size(); i += 2) {
      box.add(n.get(i), n.get(i + 1));
    }
    return transform(e).createTransformedShape(box).getBounds2D();
  }

  private static double number(Element e, String name) {
    return e.hasAttr(name) ? Double.parseDouble(e.attr(name)) : 0;
  }

  private static AffineTransform transform(Element e) {
    AffineTransform all = new AffineTransform();
    List<Element> outward = new ArrayList<>(e.parents());
    outward.add(0, e);
    for (Element each : outward) {
      AffineTransform own = own(each.attr("transform"));
      own.concatenate(all);
      all = own;
    }
    return all;
  }

  private static AffineTransform own(String text) {
    AffineTransform at = new AffineTransform();
    Matcher m = STEP.matcher(text);
    while (m.find()) {
      double[] n =
          java.util.Arrays.stream(m.group(2).split("[ ,]+"))
              .mapToDouble(Double::parseDouble)
              .toArray();
      switch (m.group(1)) {
        case "translate" -> at.translate(n[0], n.length > 1 ? n[1] : 0);
        case "scale" -> at.scale(n[0], n.length > 1 ? n[1] : n[0]);
        default -> at.concatenate(new AffineTransform(n));
      }
    }
    return at;
  }

  private static @Nullable Color colour(Element e, String kind) {
    String value = inherited(e, kind, kind.equals("fill") ? "black" : "none");
    if (value.equals("none")) {
      return null;
    }
    Matcher rgb = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)").matcher(value);
    if (rgb.matches()) {
      return new Color(
          Integer.parseInt(rgb.group(1)),
          Integer.parseInt(rgb.group(2)),
          Integer.parseInt(rgb.group(3)));
    }
    return switch (value) {
      case "white" -> Color.WHITE;
      case "black" -> Color.BLACK;
      case "gray" -> Color.GRAY;
      default -> Color.decode(value);
    };
  }

  static String inherited(Element e, String name, String otherwise) {
    for (Element each = e; each != null; each = each.parent()) {
      if (each.hasAttr(name)) {
        return each.attr(name);
      }
    }
    return otherwise;
  }
}
