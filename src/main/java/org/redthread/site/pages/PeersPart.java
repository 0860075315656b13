package org.redthread.site.pages;

import java.util.Comparator;
import java.util.List;
import org.redthread.report.findings.Funnel;
import org.redthread.report.html.Markup;
import org.redthread.site.data.Cell;

/** The organisations of one failure type: a funnel, a table, and where they are. */
record PeersPart(Desk desk, Lookup lookup, Place from) {

  void write(Markup out, String type) {
    Words words = desk.words();
    out.element("h2", words.say("type-organisations"));
    List<Cell> cells =
        lookup.ofType(type).stream()
            .sorted(Comparator.comparingInt((Cell cell) -> -lookup.count(cell, lookup.year())))
            .toList();
    if (cells.isEmpty()) {
      out.element("p", words.say("type-nothing"));
      return;
    }
    funnel(out, type);
    new RegionsPart(desk, lookup, from).write(out, type);
    Tools tools = new Tools("organisations", words);
    tools.open(out);
    tools.search(out);
    tools.close(out);
    new ComparisonTable(desk, lookup, from, "organisations")
        .organisations(type, cells)
        .tools()
        .write(out, words);
  }

  private void funnel(Markup out, String type) {
    Words words = desk.words();
    Funnel funnel = lookup.funnel(type);
    if (funnel.points().isEmpty() || funnel.limits().isEmpty()) {
      return;
    }
    String title = words.say("funnel", "type", desk.type(type), "span", desk.span(lookup.year()));
    String description =
        words.say(
            "funnel-description",
            "all",
            words.count("organisations", funnel.points().size()),
            "above",
            funnel.count(Funnel.Position.ABOVE),
            "below",
            funnel.count(Funnel.Position.BELOW));
    out.element("h3", title);
    Desk.drawing(
        out,
        words.say("chart-of", "title", title),
        new FunnelPicture("funnel", title, description, words).svg(funnel));
    out.raw("<p class=\"notes\">").text(description).text(" " + words.say("funnel-note"));
    double least = FunnelPicture.least(funnel);
    long hidden = funnel.points().stream().filter(point -> point.expected() < least).count();
    if (hidden > 0) {
      out.text(" " + words.say("funnel-hidden", "least", least, "n", hidden));
    }
    out.raw("</p>\n");
  }
}
