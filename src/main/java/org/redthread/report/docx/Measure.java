package org.redthread.report.docx;

import java.awt.font.FontRenderContext;
import org.jspecify.annotations.Nullable;
import org.redthread.report.charts.Fonts;

/**
 * How high a paragraph of a style stands: size and height of a line in points, space before and
 * after, and how far it is indented.
 */
record Measure(double size, double line, double before, double after, double indent) {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  static Measure of(@Nullable String style) {
    String name = style == null ? "" : style;
    return name.startsWith("Table") ? ofTable(name) : ofText(name);
  }

  private static Measure ofTable(String name) {
    return switch (name) {
      case "TableNoteHeading" -> new Measure(8.5, 12.2, 5, 1, 0);
      case "TableNote" -> new Measure(8.5, 12.2, 0, 2, 0);
      case "TableCode" -> new Measure(7.5, 10.2, 2.5, 2.5, 0);
      case "TableofFigures" -> new Measure(10, 14.3, 0, 3, 62);
      case "TableRow" -> new Measure(8.5, 11.6, 0, 0, 0);
      default -> new Measure(8.5, 11.6, 2.5, 2.5, 0);
    };
  }

  private static Measure ofText(String name) {
    return switch (name) {
      case "Heading1", "AnnexHeading" -> new Measure(19, 27.2, 28, 10, 37);
      case "Heading2" -> new Measure(12.5, 17.9, 16, 5, 0);
      case "TOCHeading" -> new Measure(19, 29.8, 0, 12, 0);
      case "TOC1" -> new Measure(10, 15.7, 5, 2, 62);
      case "TOC2" -> new Measure(10, 15.7, 0, 2, 62);
      case "Caption" -> new Measure(9.5, 13.6, 14, 5, 0);
      case "KeyFact" -> new Measure(10, 15, 3, 8, 14);
      case "ListBullet" -> new Measure(10, 15.7, 0, 4, 54);
      default -> new Measure(10, 15.7, 0, 7, 37);
    };
  }

  /** Without the space around it. */
  double height(String text, double width) {
    double length = Fonts.regular(size).getStringBounds(text, CONTEXT).getWidth();
    return Math.max(1, Math.ceil(length * 1.02 / (width - indent))) * line;
  }
}
