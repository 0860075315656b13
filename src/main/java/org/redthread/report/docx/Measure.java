package org.redthread.report.docx;

import java.awt.font.FontRenderContext;
import org.jspecify.annotations.Nullable;
import org.redthread.report.charts.Fonts;

/**
 * How high a paragraph of a style stands: size and line height in points, space around it, and how
 * far it is indented.
 */
record Measure(double size, double line, double around, double indent) {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  static Measure of(@Nullable String style) {
    String name = style == null ? "" : style;
    if (name.startsWith("Table")) {
      return name.startsWith("TableNote")
          ? new Measure(8.5, 12.2, 3, 0)
          : new Measure(8.5, 11.6, 5, 0);
    }
    return switch (name) {
      case "Heading1", "AnnexHeading" -> new Measure(19, 27, 38, 37);
      case "Heading2" -> new Measure(12.5, 18, 21, 0);
      case "TOCHeading" -> new Measure(19, 30, 12, 0);
      case "TOC1", "TOC2", "TableofFigures" -> new Measure(10, 15.6, 5, 62);
      case "Caption" -> new Measure(9.5, 13.6, 19, 0);
      case "KeyFact" -> new Measure(12, 20, 11, 14);
      case "ListBullet" -> new Measure(10, 15.6, 4, 54);
      default -> new Measure(10, 15.6, 7, 37);
    };
  }

  double height(String text, double width) {
    double length = Fonts.regular(size).getStringBounds(text, CONTEXT).getWidth();
    double lines = Math.max(1, Math.ceil(length * 1.02 / (width - indent)));
    return lines * line + around;
  }
}
