package org.redthread.report.charts;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws into SVG by Batik. Several drawings may stand in one page: ids have a prefix of their own.
 */
record Svg(String id, boolean outlines) {

  String draw(Drawing drawing) {
    Document document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGraphics2D g = new SVGGraphics2D(context(document), outlines);
    g.setSVGCanvasSize(
        new Dimension((int) Math.ceil(Drawing.WIDTH), (int) Math.ceil(drawing.height())));
    drawing.draw(g);
    Element root = g.getRoot();
    root.setAttributeNS(
        null,
        "viewBox",
        String.format(Locale.ROOT, "0 0 %.2f %.2f", Drawing.WIDTH, drawing.height()));
    return text(g, root);
  }

  private SVGGeneratorContext context(Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(3);
    SVGGeneratorContext.GraphicContextDefaults defaults =
        new SVGGeneratorContext.GraphicContextDefaults();
    defaults.setFont(Fonts.regular(Plots.TEXT));
    context.setGraphicContextDefaults(defaults);
    context.setIDGenerator(
        new SVGIDGenerator() {
          private int next;

          @Override
          public String generateID(String prefix) {
            return id + "-" + prefix + ++next;
          }
        });
    return context;
  }

  private String text(SVGGraphics2D g, Element root) {
    StringWriter out = new StringWriter();
    try {
      g.stream(root, out, false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String xml = out.toString();
    return xml.substring(xml.indexOf("<svg"))
        .replace("id=\"genericDefs\"", "id=\"" + id + "-generic\"");
  }
}
