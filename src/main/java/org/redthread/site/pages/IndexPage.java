package org.redthread.site.pages;

import java.util.List;
import java.util.Optional;
import org.redthread.report.html.Markup;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Notice;

/**
 * The page to read in the morning.
 *
 * @param last since the run before; empty on the first run ever
 * @param month since the run of 30 days ago
 */
record IndexPage(Desk desk, Optional<Changes> last, Optional<Changes> month, List<Notice> notices) {
  private static final Place HERE = new Place("index.html");

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    out.raw("<p class=\"lead\">").text(words.say("lead", "date", desk.run().facts().asAt()));
    out.raw(" <span data-age=\"" + desk.run().facts().asAt() + "\" data-old=\"");
    out.text(words.say("age")).raw("\"></span>");
    if (!notices.isEmpty()) {
      out.raw(" " + Td.anchor("#warnings", words.count("warnings", notices.size())) + ".");
    }
    out.raw("</p>\n");
    last.ifPresent(changes -> new GlancePart(desk, HERE).write(out, changes, earlier()));
    figures(out);
    new NoticesPart(desk).write(out, notices, HERE);
    out.element("h2", words.say("since-last"));
    last.ifPresentOrElse(changes -> news(out, changes, "last"), () -> first(out));
    last.ifPresent(changes -> month(out, changes));
    called(out);
    return new Body(HERE, words.say("new-title"), List.of(), out.toString(), true);
  }

  /** The run of 30 days ago, where it is not the last one. */
  private Optional<Changes> earlier() {
    return month.filter(
        changes -> last.filter(each -> each.since().id().equals(changes.since().id())).isEmpty());
  }

  private void month(Markup out, Changes since) {
    Words words = desk.words();
    out.element("h2", words.say("since-month"));
    earlier()
        .ifPresentOrElse(
            changes -> news(out, changes, "month"),
            () -> out.element("p", words.say("month-same", "run", since.since().id().toString())));
  }

  private void figures(Markup out) {
    Words words = desk.words();
    long called = desk.run().verdicts().stream().filter(VerdictLine::called).count();
    long complaints = desk.run().panel().map(panel -> panel.total(panel.whole())).orElse(0L);
    int organisations = desk.run().panel().map(panel -> panel.organisations().size()).orElse(0);
    Desk.figures(
        out,
        List.of(
            words.whole(complaints),
            desk.lookup()
                .map(each -> words.say("figure-whole", "span", desk.span(each.panel().whole())))
                .orElse(words.say("complaints-unit")),
            words.whole(organisations),
            words.say("figure-organisations"),
            words.say("of", "n", called, "all", desk.run().verdicts().size()),
            words.say("figure-called")));
  }

  private void news(Markup out, Changes changes, String id) {
    Words words = desk.words();
    out.element(
        "p",
        words.say(
            "compared-with",
            "run",
            changes.since().id().toString(),
            "date",
            changes.since().id().asAt()));
    new NewsPart(desk, HERE, id).write(out, changes);
  }

  private void first(Markup out) {
    out.element("p", desk.words().say("first-run"));
  }

  private void called(Markup out) {
    Words words = desk.words();
    out.element("h2", words.say("called"));
    List<VerdictLine> called =
        desk.run().verdicts().stream()
            .filter(VerdictLine::called)
            .sorted(java.util.Comparator.comparing(VerdictLine::kind))
            .toList();
    if (called.isEmpty()) {
      out.element("p", words.say("called-none"));
    }
    out.raw(called.isEmpty() ? "" : "<ul class=\"called\">\n");
    for (VerdictLine verdict : called) {
      out.raw("<li><h3>" + desk.typeLink(HERE, verdict.type()).html() + " ");
      out.raw(Td.badge(words, verdict.kind()) + "</h3>\n");
      out.element("p", desk.sentence(verdict)).raw("</li>\n");
    }
    out.raw(called.isEmpty() ? "" : "</ul>\n");
    watched(out);
    out.raw("<p>" + Td.anchor("verdicts.html", words.say("all-verdicts")) + "</p>\n");
  }

  /** Those that some tests point at: no findings, but what to keep an eye on. */
  private void watched(Markup out) {
    List<VerdictLine> watched =
        desk.run().verdicts().stream().filter(each -> each.kind() == VerdictKind.WATCH).toList();
    if (!watched.isEmpty()) {
      out.raw("<p>" + Td.badge(desk.words(), VerdictKind.WATCH) + " ");
      out.text(desk.words().meaning(VerdictKind.WATCH)).raw("</p>\n<ul class=\"watched\">\n");
      watched.forEach(
          each -> out.raw("<li>" + desk.typeLink(HERE, each.type()).html() + "</li>\n"));
      out.raw("</ul>\n");
    }
  }
}
