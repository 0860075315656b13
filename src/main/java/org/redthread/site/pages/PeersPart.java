package org.redthread.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.report.findings.Funnel;
import org.redthread.report.html.Markup;
import org.redthread.site.Slug;
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
    new ComparisonTable(desk, lookup, from, "organisations")
        .organisations(type, cells)
        .write(out, words);
    regions(out, type, cells);
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
    out.raw("</p>\n");
  }

  private void regions(Markup out, String type, List<Cell> cells) {
    Words words = desk.words();
    Map<String, long[]> regions = new TreeMap<>();
    for (Cell cell : cells) {
      String region = lookup.organisation(cell.organisation()).region();
      long[] sums = regions.computeIfAbsent(region, key -> new long[3]);
      sums[0]++;
      sums[1] += lookup.count(cell, lookup.year());
      sums[2] += lookup.count(cell, lookup.yearBefore());
    }
    if (regions.size() < 2) {
      return;
    }
    Grid grid =
        new Grid("regions", words.say("regions", "type", desk.type(type)))
            .text(words.say("region"))
            .number(words.say("organisations"))
            .number(words.say("last-year"))
            .number(words.say("year-before"))
            .file(from.data("types/" + Slug.type(type) + ".csv"));
    regions.forEach(
        (region, sums) ->
            grid.row(
                Td.text(region.isEmpty() ? words.say("region-unknown") : region),
                Td.number(words.whole(sums[0]), sums[0]),
                Td.number(words.whole(sums[1]), sums[1]),
                Td.number(words.whole(sums[2]), sums[2])));
    grid.write(out, words);
  }
}
