package org.redthread.site.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redthread.report.html.Markup;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.Line;
import org.redthread.site.news.Changes;

/**
 * Recurring themes in the letters of a failure type, with passages that show them.
 *
 * @param since what is new since the run before; empty on the first run ever
 */
record ClustersPart(Desk desk, Passages passages, Optional<Changes> since) {
  private static final int MOST = 12;
  private static final String EMERGING = "emerging";

  /**
   * @param from the page of the failure type
   */
  void write(Markup out, Place from, List<Line> clusters, String type) {
    Words words = desk.words();
    out.element("h2", words.say("clusters"));
    if (clusters.isEmpty()) {
      out.element("p", words.say("clusters-none"));
      return;
    }
    out.element("p", words.say("clusters-lead", "type", desk.type(type)));
    List<Line> shown = shown(clusters);
    out.raw("<ol class=\"clusters\">\n");
    shown.forEach(line -> cluster(out, line));
    out.raw("</ol>\n<p class=\"file\">");
    if (clusters.size() > shown.size()) {
      out.text(words.say("table-cut", "shown", shown.size(), "all", clusters.size()) + " ");
    }
    out.raw(Td.anchor(from.data("clusters.csv"), words.say("clusters-file"))).raw("</p>\n");
  }

  /** The largest, those that came up suddenly first, and what is new whatever its size. */
  private List<Line> shown(List<Line> clusters) {
    List<Line> ordered =
        Stream.concat(
                clusters.stream().filter(ClustersPart::emerging),
                clusters.stream().filter(line -> !emerging(line)))
            .toList();
    return Stream.concat(
            ordered.stream().limit(MOST), ordered.stream().skip(MOST).filter(this::fresh))
        .toList();
  }

  private static boolean emerging(Line line) {
    return line.text("state").equals(EMERGING);
  }

  private boolean fresh(Line line) {
    return since.filter(changes -> changes.isNew(line)).isPresent();
  }

  /** What became of it, as the first page counts it: its id may be new where it is not. */
  private void state(Markup out, Line line) {
    Words words = desk.words();
    if (emerging(line)) {
      out.text(" " + words.say("cluster-emerging"));
    }
    if (fresh(line)) {
      out.text(" " + words.say("cluster-new"));
    } else if (since.filter(changes -> changes.isAnew(line)).isPresent()) {
      out.text(" " + words.say("cluster-anew"));
    } else if (since.isPresent() && !line.text("state").matches("born|" + EMERGING)) {
      out.text(" " + words.say("cluster-state", "state", words.term(line.text("state"))));
    }
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
    state(out, line);
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
