package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;

/**
 * Counts over quarters as a small drawing: thousands of pages have one, so it is written by hand in
 * a few kilobytes, in the colours of the reports' charts.
 *
 * @param id distinct on the page
 * @param title and {@code description} what it shows, for those who do not see it
 * @param unit what is counted, along the axis
 */
record Bars(String id, String title, String description, String unit) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 52;
  private static final int TOP = 34;
  private static final int BOTTOM = 186;

  /** Of a year's figure, as large as a phone shows it. */
  private static final double ROOM = 58;

  /** What moves out of the way where letters are larger: a title above, figures below the axis. */
  static final String UP = "class=\"up\"";

  static final String DOWN = "class=\"down\"";

  /** One bar. */
  record Bar(Quarter quarter, long count) {}

  /** The drawing as an element. */
  String svg(List<Bar> bars) {
    long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
    long step = step(most);
    long top = Math.max(step, (most + step - 1) / step * step);
    StringBuilder out = new StringBuilder(4096);
    open(out);
    for (long at = 0; at <= top; at += step) {
      double y = y(at, top);
      out.append(text(LEFT - 8, y + 4, "text-anchor=\"end\"", String.valueOf(at)));
      line(out, y, at == 0 ? "#222" : "#d9d9d9");
    }
    out.append(text(0, 14, UP, unit));
    double width = (WIDTH - LEFT) / (double) Math.max(1, bars.size());
    int years = 1 + (int) (ROOM / (4 * width));
    for (int i = 0; i < bars.size(); i++) {
      bar(out, bars.get(i), LEFT + i * width, width, top);
      year(out, bars.get(i).quarter(), LEFT + i * width, years);
    }
    return out.append("</svg>\n").toString();
  }

  private void open(StringBuilder out) {
    out.append(
        ("<svg class=\"plain\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%3$s-t %3$s-d\">"
                + "<title id=\"%3$s-t\">%4$s</title><desc id=\"%3$s-d\">%5$s</desc>\n")
            .formatted(WIDTH, HEIGHT, id, Markup.escaped(title), Markup.escaped(description)));
  }

  private static void bar(StringBuilder out, Bar bar, double x, double width, long top) {
    double y = y(bar.count(), top);
    out.append("<rect x=\"").append(tenth(x + width * 0.12));
    out.append("\" y=\"").append(tenth(y));
    out.append("\" width=\"").append(tenth(width * 0.76));
    out.append("\" height=\"").append(tenth(BOTTOM - y)).append("\" fill=\"#12436d\"/>\n");
  }

  /** Every year, or every second or third where they would run into each other. */
  private static void year(StringBuilder out, Quarter quarter, double x, int years) {
    if (quarter.startsYear() && Integer.parseInt(quarter.year()) % years == 0) {
      out.append("<path d=\"M").append(tenth(x)).append(' ').append(BOTTOM);
      out.append("v6\" stroke=\"#222\"/>");
      out.append(text(x + 2, BOTTOM + 19, DOWN, quarter.year()));
    }
  }

  private static void line(StringBuilder out, double y, String colour) {
    out.append("<path d=\"M").append(LEFT).append(' ').append(tenth(y)).append('H').append(WIDTH);
    out.append("\" stroke=\"").append(colour).append("\"/>\n");
  }

  private static String text(double x, double y, String look, String text) {
    return "<text x=\"%s\" y=\"%s\" %s>%s</text>\n"
        .formatted(tenth(x), tenth(y), look, Markup.escaped(text));
  }

  /** One decimal, without the cost of a format: thousands of pages have dozens of them. */
  private static String tenth(double value) {
    long tenths = Math.round(value * 10);
    return tenths / 10 + "." + Math.abs(tenths % 10);
  }

  private static double y(double count, long top) {
    return BOTTOM - (BOTTOM - TOP) * count / top;
  }

  /** 1, 2 or 5 times a power of ten, so that four lines or so suffice. */
  private static long step(long most) {
    long step = 1;
    int[] next = {2, 5, 10};
    for (long ten = 1; ; ten *= 10) {
      for (int factor : next) {
        if (step * 4 >= most) {
          return step;
        }
        step = ten * factor;
      }
    }
  }
}
