package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.report.html.Markup;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Glance;
import org.redthread.site.news.VerdictChange;

/** What is new in a minute: figures of one night and of a month, and what to look at first. */
record GlancePart(Desk desk, Place from) {
  private static final int MOST = 5;

  /** Where each figure is told in full, after the id of its comparison. */
  private static final Map<String, String> TABLES =
      Map.of(
          "verdicts", "verdicts",
          "findings", "verdicts",
          "types", "verdicts",
          "clusters", "clusters",
          "emerging", "clusters",
          "organisations", "outliers",
          "cases", "themes");

  /**
   * @param last since the run before
   * @param month since the run of 30 days ago, where that is another one
   */
  void write(Markup out, Changes last, Optional<Changes> month) {
    Words words = desk.words();
    Map<String, Changes> columns = new LinkedHashMap<>();
    columns.put("last", last);
    month.ifPresent(changes -> columns.put("month", changes));
    Grid grid =
        new Grid("glance", words.say("glance-caption"))
            .text(words.say("glance-what"))
            .file(from.data("news.csv"));
    columns.keySet().forEach(id -> grid.number(words.say("glance-" + id)));
    for (String figure : Glance.of(desk.run(), last).keySet()) {
      grid.row(
          Stream.concat(
                  Stream.of(Td.text(words.say("glance-" + figure))),
                  columns.entrySet().stream()
                      .map(each -> figure(each.getKey(), each.getValue(), figure)))
              .toArray(Td[]::new));
    }
    if (!last.anew().clusters().isEmpty()) {
      grid.note(words.count("clusters-anew", last.anew().clusters().size()));
    }
    grid.write(out, words);
    first(out, last);
  }

  private Td figure(String id, Changes changes, String figure) {
    long value = Glance.of(desk.run(), changes).getOrDefault(figure, 0L);
    String text = figure.equals("rows") ? desk.words().signed(value) : desk.words().whole(value);
    String table = TABLES.get(figure);
    return value > 0 && table != null
        ? Td.link("#" + id + "-" + table, text)
        : Td.number(text, value);
  }

  /** What an analyst would open first. */
  private void first(Markup out, Changes changes) {
    Words words = desk.words();
    List<List<String>> kinds = kinds(changes);
    List<String> items =
        kinds.stream().flatMap(kind -> kind.stream().limit(MOST)).collect(Collectors.toList());
    long more = kinds.stream().mapToLong(List::size).sum() - items.size();
    if (more > 0) {
      items.add(Markup.escaped(words.say("glance-more", "n", more)));
    }
    out.element("h2", words.say("glance-first"));
    if (items.isEmpty()) {
      out.element("p", words.say("glance-first-none"));
      return;
    }
    out.raw("<ul class=\"first\">\n");
    items.forEach(item -> out.raw("<li>" + item + "</li>\n"));
    out.raw("</ul>\n");
  }

  /** Verdicts, what came up suddenly in letters, and organisations; each may be a long list. */
  private List<List<String>> kinds(Changes changes) {
    Stream<String> changed =
        changes.verdicts().stream()
            .filter(VerdictChange::weighty)
            .map(each -> verdict(each.now(), Td.badge(desk.words(), each.before())));
    String none = Markup.escaped(desk.words().say("verdict-none-before"));
    Stream<String> fresh =
        changes.types().stream().filter(VerdictLine::called).map(now -> verdict(now, none));
    return List.of(
        Stream.concat(changed, fresh).toList(),
        changes.clusters().stream()
            .filter(line -> line.text("state").equals("emerging"))
            .map(this::emerging)
            .toList(),
        changes.outliers().stream().map(this::outlier).toList());
  }

  private String verdict(VerdictLine now, String before) {
    Words words = desk.words();
    return "%s: %s → %s%s"
        .formatted(
            desk.typeLink(from, now.type()).html(),
            before,
            Td.badge(words, now.kind()),
            Markup.escaped(sure(words, now)));
  }

  /** How sure it is: at how many organisations at least, and how large. */
  private static String sure(Words words, VerdictLine now) {
    List<String> sure = new ArrayList<>();
    if (now.atLeast() > 0) {
      String all = words.count("organisations", now.exposed());
      sure.add(words.say("glance-rose", "n", now.atLeast(), "all", all));
    }
    if (!Double.isNaN(now.ratio())) {
      String ratio = words.interval(now.ratio(), now.lower(), now.upper());
      sure.add(words.say("glance-ratio", "ratio", ratio));
    }
    return sure.isEmpty() ? "" : "; " + String.join(", ", sure) + ".";
  }

  private String emerging(Line line) {
    Words words = desk.words();
    return Markup.escaped(
            words.say(
                "glance-emerging-item",
                "theme",
                line.text("label"),
                "letters",
                words.count("letters", line.count("size")),
                "organisations",
                words.count("organisations", line.count("organisations"))))
        + " "
        + desk.typeLink(from, line.text("failure_type")).html();
  }

  private String outlier(Line line) {
    Cell cell = Cell.of(line);
    return desk.organisationLink(from, cell.organisation()).html()
        + ", "
        + desk.pair(from, cell, desk.type(cell.type())).html()
        + ": "
        + Markup.escaped(Outliers.sentence(desk.words(), line));
  }
}
