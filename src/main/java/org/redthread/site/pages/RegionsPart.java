package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.compose.Alphabet;
import org.redthread.report.html.Markup;
import org.redthread.site.Slug;
import org.redthread.site.pages.Regions.Region;

/** Where complaints of a failure type are more than elsewhere: a map of tiles, and its table. */
record RegionsPart(Desk desk, Lookup lookup, Place from) {
  /** Bounds of the shades, as in the reports' maps. */
  private static final List<Double> BOUNDS = List.of(0.8, 1.25, 2.0, 3.0);

  void write(Markup out, String type) {
    List<Region> regions = Regions.of(lookup, type);
    if (regions.size() < 2) {
      return;
    }
    Words words = desk.words();
    out.element("h3", words.say("regions-map", "span", desk.span(lookup.year())));
    map(out, regions.stream().filter(each -> !each.name().isEmpty()).toList());
    key(out);
    table(out, type, regions);
  }

  private void map(Markup out, List<Region> regions) {
    Words words = desk.words();
    List<String> names = regions.stream().map(Region::name).toList();
    Tiles tiles = Tiles.of(words.tiles(), names, Alphabet.of(words.language()));
    out.raw("<ul class=\"tiles\">\n");
    for (Region each : regions) {
      Tiles.Place place = tiles.place(each.name());
      out.raw("<li class=\"" + shade(each.ratio()) + "\" style=\"grid-area:");
      out.raw(place.row() + "/" + place.column() + "\"><span>").text(each.name());
      out.raw("</span> <b>").text(words.ratio(each.ratio())).raw("</b> <span>");
      out.text(words.say("regions-tile", "complaints", each.year(), "expected", each.expected()));
      out.raw("</span></li>\n");
    }
    out.raw("</ul>\n");
  }

  /** By the ratio as it is printed: equal figures have equal shades. */
  private static String shade(double ratio) {
    double printed = Math.round(ratio * 100) / 100.0;
    return Double.isNaN(ratio)
        ? "few"
        : "s" + BOUNDS.stream().filter(bound -> printed >= bound).count();
  }

  private void key(Markup out) {
    Words words = desk.words();
    out.raw("<p class=\"notes\">").text(words.say("regions-note")).raw("</p>\n");
    out.raw("<ul class=\"shades\">\n");
    for (int i = 0; i <= BOUNDS.size(); i++) {
      String from = i == 0 ? "" : words.ratio(BOUNDS.get(i - 1));
      String to = i == BOUNDS.size() ? "" : words.ratio(BOUNDS.get(i));
      String form = i == 0 ? "shade-lowest" : i == BOUNDS.size() ? "shade-highest" : "shade";
      out.raw("<li><i class=\"s" + i + "\"></i> ");
      out.text(words.say(form, "from", from, "to", to)).raw("</li>\n");
    }
    out.raw("<li><i class=\"few\"></i> ").text(words.say("shade-few")).raw("</li>\n</ul>\n");
  }

  private void table(Markup out, String type, List<Region> regions) {
    Words words = desk.words();
    Grid grid =
        new Grid("regions", words.say("regions", "type", desk.type(type)))
            .text(words.say("region"))
            .number(words.say("organisations"))
            .number(words.say("last-year"))
            .number(words.say("year-before"))
            .number(words.say("expected-share"))
            .number(words.say("ratio-share"))
            .file(from.data("types/" + Slug.type(type) + "-regions.csv"));
    for (Region each : regions) {
      grid.row(
          Td.text(each.name().isEmpty() ? words.say("region-unknown") : each.name()),
          Td.number(words.whole(each.organisations()), each.organisations()),
          Td.number(words.whole(each.year()), each.year()),
          Td.number(words.whole(each.before()), each.before()),
          Td.number(words.decimal(each.expected()), each.expected()),
          Td.number(words.ratio(each.ratio()), each.ratio()));
    }
    grid.write(out, words);
  }
}
