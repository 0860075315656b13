package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.ChartRenderer;
import org.redthread.report.findings.BreadthPoint;
import org.redthread.report.findings.Findings;
import org.redthread.report.html.Markup;

/** How far a theme has spread, drawn as in its report. */
record BreadthPicture(Desk desk) {
  private static final String ID = "breadth-chart";

  void write(Markup out, Findings findings) {
    Words words = desk.words();
    List<Chart.Bar> bars = findings.breadth().stream().map(this::bar).toList();
    int threshold = findings.method().systemicThreshold();
    Chart chart =
        new Chart.Breadth(
            bars,
            mark("method/systemic-threshold", threshold),
            new Chart.BreadthWords(
                words.say("breadth-vertical"),
                words.say("breadth-exposed"),
                words.say("figure-at-least-short"),
                words.say("breadth-threshold")));
    String title = words.say("breadth-caption");
    BreadthPoint last = findings.breadth().get(findings.breadth().size() - 1);
    String description =
        words.say(
            "breadth-description", "n", last.atLeast(), "all", last.exposed(), "needed", threshold);
    Desk.drawing(
        out,
        words.say("chart-of", "title", title),
        named(ChartRenderer.svg(chart, ID), title, description));
    out.element("p class=\"notes\"", description);
  }

  private Chart.Bar bar(BreadthPoint point) {
    String id = "breadth/" + point.quarter() + "/";
    String label = point.quarter().number() == 1 ? String.valueOf(point.quarter().year()) : "";
    return new Chart.Bar(
        label, mark(id + "at-least", point.atLeast()), mark(id + "exposed", point.exposed()));
  }

  private Chart.Mark mark(String fact, int value) {
    return new Chart.Mark(fact, value, desk.words().whole(value));
  }

  private static String named(String svg, String title, String description) {
    // within HTML an element needs no name space, and a page that names no address fetches none
    String plain = svg.replaceAll(" xmlns(?::xlink)?=\"[^\"]*\"", "");
    int end = plain.indexOf('>');
    String names =
        " role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\"><title id=\"%1$s-t\">%2$s</title><desc id=\"%1$s-d\">%3$s</desc>"
            .formatted(ID, Markup.escaped(title), Markup.escaped(description));
    return plain.substring(0, end) + names + plain.substring(end + 1);
  }
}
