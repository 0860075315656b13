package org.redthread.site.pages;

import java.util.List;
import java.util.stream.Stream;
import org.redthread.report.html.Markup;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.Line;

/** Recurring themes in the letters of a failure type, with passages that show them. */
record ClustersPart(Desk desk, Place from, Passages passages) {
  private static final int MOST = 12;
  private static final String EMERGING = "emerging";

  void write(Markup out, List<Line> clusters, String type) {
    Words words = desk.words();
    out.element("h2", words.say("clusters"));
    if (clusters.isEmpty()) {
      out.element("p", words.say("clusters-none"));
      return;
    }
    out.element("p", words.say("clusters-lead", "type", desk.type(type)));
    List<Line> shown =
        Stream.concat(
                clusters.stream().filter(line -> line.text("state").equals(EMERGING)),
                clusters.stream().filter(line -> !line.text("state").equals(EMERGING)))
            .limit(MOST)
            .toList();
    out.raw("<ol class=\"clusters\">\n");
    shown.forEach(line -> cluster(out, line));
    out.raw("</ol>\n<p class=\"file\">");
    if (clusters.size() > shown.size()) {
      out.text(words.say("table-cut", "shown", shown.size(), "all", clusters.size()) + " ");
    }
    out.raw(Td.anchor(from.data("clusters.csv"), words.say("clusters-file"))).raw("</p>\n");
  }

  private void cluster(Markup out, Line line) {
    Words words = desk.words();
    out.raw("<li>\n<h3>").text(line.text("label")).raw("</h3>\n<p>");
    out.text(
        words.say(
            "cluster-facts",
            "letters",
            words.count("letters", line.count("size")),
            "organisations",
            words.count("organisations", line.count("organisations")),
            "first",
            words.day(line.text("first")),
            "last",
            words.day(line.text("last"))));
    out.text(" " + words.say("cluster-state", "state", words.term(line.text("state"))));
    if (!line.text("verdict").isEmpty()) {
      out.raw(" " + Td.badge(words, VerdictKind.valueOf(line.text("verdict"))));
    }
    out.raw("</p>\n");
    for (Passages.Passage passage : passages.of(line.text("id"))) {
      out.raw("<blockquote lang=\"" + tag(passage.language()) + "\"><p>");
      out.text(passage.excerpt().value()).raw("</p></blockquote>\n");
    }
    out.raw("</li>\n");
  }

  private String tag(String language) {
    return language.matches("en|nb|nn") ? language : desk.words().language().tag();
  }
}
