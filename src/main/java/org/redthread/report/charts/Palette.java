package org.redthread.report.charts;

import java.awt.Color;

/** The colours of the Government Analysis Function, in their order; none carries meaning alone. */
public final class Palette {
  public static final Color BLUE = new Color(0x12436D);
  public static final Color TURQUOISE = new Color(0x28A197);
  public static final Color PINK = new Color(0x801650);
  public static final Color ORANGE = new Color(0xF46A25);
  public static final Color GREY = new Color(0x3D3D3D);
  public static final Color VIOLET = new Color(0xA285D1);

  /** Text and axes. */
  public static final Color INK = new Color(0x222222);

  /** Grid lines: seen, but behind the data. */
  public static final Color GRID = new Color(0xD9D9D9);

  private Palette() {}

  /** A step between white (0) and blue (1). */
  public static Color blues(double share) {
    return new Color(
        mix(255, BLUE.getRed(), share),
        mix(255, BLUE.getGreen(), share),
        mix(255, BLUE.getBlue(), share));
  }

  /** Relative luminance of WCAG 2.2, 0 to 1. */
  public static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  /** Contrast ratio of WCAG 2.2, 1 to 21. */
  public static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  /** White or ink, whichever reads better on a ground. */
  public static Color on(Color ground) {
    return contrast(Color.WHITE, ground) >= contrast(INK, ground) ? Color.WHITE : INK;
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
