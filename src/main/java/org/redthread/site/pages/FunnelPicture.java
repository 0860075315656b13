package org.redthread.site.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.redthread.report.findings.Funnel;
import org.redthread.report.html.Markup;

/**
 * Organisations against each other, as the reports' funnel but in a tenth of its bytes, so that a
 * page with hundreds of them stays small. Those outside the outer limits are told by shape too.
 *
 * @param title and {@code description} what it shows, for those who do not see it
 */
record FunnelPicture(String id, String title, String description, Words words) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 330;
  private static final int LEFT = 52;
  private static final int TOP = 28;
  private static final int BOTTOM = 282;

  String svg(Funnel funnel) {
    double least = least(funnel);
    double most = funnel.limits().stream().mapToDouble(Funnel.Limit::expected).max().orElse(2);
    double top = top(funnel);
    Frame frame = new Frame(Math.sqrt(least), Math.sqrt(most), top);
    StringBuilder out = new StringBuilder(16_384);
    out.append(
        ("<svg class=\"plain\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%3$s-t %3$s-d\">"
                + "<title id=\"%3$s-t\">%4$s</title><desc id=\"%3$s-d\">%5$s</desc>\n")
            .formatted(WIDTH, HEIGHT, id, Markup.escaped(title), Markup.escaped(description)));
    axes(out, frame);
    curve(out, frame, funnel, Funnel.Limit::upper998, "#12436d", "");
    curve(out, frame, funnel, Funnel.Limit::lower998, "#12436d", "");
    curve(out, frame, funnel, Funnel.Limit::upper95, "#3d3d3d", " stroke-dasharray=\"2 3\"");
    curve(out, frame, funnel, Funnel.Limit::lower95, "#3d3d3d", " stroke-dasharray=\"2 3\"");
    funnel.points().stream()
        .filter(point -> point.expected() >= least)
        .forEach(point -> dot(out, frame, point));
    return out.append("</svg>\n").toString();
  }

  /** The fewest expected complaints that have a limit: those with fewer are not drawn. */
  static double least(Funnel funnel) {
    return funnel.limits().stream().mapToDouble(Funnel.Limit::expected).min().orElse(1);
  }

  /** The scale: the root of the expected count across, the ratio up. */
  private record Frame(double from, double to, double top) {
    double x(double expected) {
      return LEFT + (WIDTH - LEFT - 12) * (Math.sqrt(expected) - from) / Math.max(1e-9, to - from);
    }

    double y(double ratio) {
      return BOTTOM - (BOTTOM - TOP) * Math.min(ratio, top) / top;
    }
  }

  private static double top(Funnel funnel) {
    double highest = funnel.points().stream().mapToDouble(Funnel.Point::ratio).max().orElse(2);
    double limit =
        funnel.limits().stream()
            .mapToDouble(Funnel.Limit::upper998)
            .filter(u -> u > 1)
            .min()
            .orElse(2);
    return Math.max(2, Math.min(8, Math.ceil(Math.max(highest, limit + 0.3))));
  }

  private void axes(StringBuilder out, Frame frame) {
    int step = frame.top() > 4 ? 2 : 1;
    for (int ratio = 0; ratio <= frame.top(); ratio += step) {
      double y = frame.y(ratio);
      out.append(
          number(
              "<path d=\"M%d %.1fH%d\" stroke=\"%s\"/>",
              LEFT, y, WIDTH - 12, ratio == 0 ? "#222" : "#d9d9d9"));
      out.append(text(LEFT - 8, y + 4, "text-anchor=\"end\"", String.valueOf(ratio)));
    }
    out.append(number("<path d=\"M%d %.1fH%d\" stroke=\"#222\"/>", LEFT, frame.y(1), WIDTH - 12));
    out.append(text(0, 14, Bars.UP, words.say("funnel-vertical")));
    out.append(
        text(
            WIDTH - 12,
            HEIGHT - 6,
            Bars.DOWN + " text-anchor=\"end\"",
            words.say("funnel-horizontal")));
    for (double at = 1, last = -60; at < frame.to() * frame.to(); at = next(at)) {
      double x = frame.x(at);
      if (Math.sqrt(at) >= frame.from() && x - last >= 40) {
        out.append(
            text(
                x,
                BOTTOM + 19,
                Bars.DOWN + " text-anchor=\"middle\"",
                words.whole(Math.round(at))));
        last = x;
      }
    }
  }

  /** 1, 2, 5, 10, 20, 50, ... */
  private static double next(double at) {
    double ten = Math.pow(10, Math.floor(Math.log10(at) + 1e-9));
    return Math.round(at / ten) == 2 ? 5 * ten : Math.round(at / ten) == 5 ? 10 * ten : 2 * ten;
  }

  private static void curve(
      StringBuilder out,
      Frame frame,
      Funnel funnel,
      ToDoubleFunction<Funnel.Limit> limit,
      String look,
      String dashes) {
    StringBuilder path = new StringBuilder();
    List<Funnel.Limit> limits = funnel.limits();
    for (int i = 0; i < limits.size(); i += 2) {
      double value = limit.applyAsDouble(limits.get(i));
      if (value <= frame.top()) {
        path.append(
            number(
                "%s%.1f %.1f",
                path.length() == 0 ? "M" : "L", frame.x(limits.get(i).expected()), frame.y(value)));
      }
    }
    if (path.length() > 0) {
      out.append(
          "<path fill=\"none\" stroke=\"" + look + "\"" + dashes + " d=\"" + path + "\"/>\n");
    }
  }

  private static void dot(StringBuilder out, Frame frame, Funnel.Point point) {
    double x = frame.x(point.expected());
    double y = frame.y(point.ratio());
    switch (point.position()) {
      case ABOVE ->
          out.append(number("<path d=\"M%.1f %.1fl6 10h-12z\" fill=\"#801650\"/>\n", x, y - 6));
      case BELOW ->
          out.append(number("<path d=\"M%.1f %.1fl6 -10h-12z\" fill=\"#801650\"/>\n", x, y + 6));
      default ->
          out.append(
              number(
                  "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#12436d\" fill-opacity=\".75\"/>\n",
                  x, y));
    }
  }

  private static String text(double x, double y, String look, String text) {
    return number("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", x, y, look, Markup.escaped(text));
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
