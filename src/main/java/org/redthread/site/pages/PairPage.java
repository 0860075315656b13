package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.site.Slug;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;
import org.redthread.site.data.VerdictLine;

/** A failure type at one organisation. */
record PairPage(Desk desk, Lookup lookup, Cell cell) {

  Body body() {
    Words words = desk.words();
    String type = desk.type(cell.type());
    String name = desk.organisation(cell.organisation());
    Markup out = new Markup();
    figures(out);
    context(out, type);
    out.element("h2", words.say("course"));
    String file = place().data("organisations/" + Slug.organisation(cell.organisation()) + ".csv");
    new Course("course", words.say("course-pair", "type", type, "name", name), file, desk)
        .write(out, span -> lookup.count(cell, span));
    new ComparisonTable(desk, lookup, place(), "compared").one(cell).write(out, words);
    recurrence(out);
    return Body.of(place(), words.say("pair-title", "type", type, "name", name), out)
        .under(above());
  }

  private Place place() {
    return Place.pair(cell);
  }

  private List<Body.Crumb> above() {
    Words words = desk.words();
    return List.of(
        new Body.Crumb(new Place("organisations.html"), words.say("nav-organisations")),
        new Body.Crumb(
            Place.organisation(cell.organisation()), desk.organisation(cell.organisation())));
  }

  private void figures(Markup out) {
    Words words = desk.words();
    int now = lookup.count(cell, lookup.year());
    int before = lookup.count(cell, lookup.yearBefore());
    Desk.figures(
        out,
        List.of(
            words.whole(now),
            words.say("figure-year", "span", desk.span(lookup.year())),
            words.whole(before),
            words.say("figure-before"),
            words.whole(lookup.total(cell.organisation(), lookup.year())),
            words.say("figure-all-year")));
  }

  private void context(Markup out, String type) {
    Words words = desk.words();
    VerdictLine verdict = lookup.verdict(cell.type());
    out.raw("<p>");
    if (verdict != null) {
      out.text(words.say("pair-verdict") + " ").raw(Td.badge(words, verdict.kind())).raw(": ");
    }
    String see = words.say("pair-type", "type", type);
    out.raw(
        Td.anchor(place().to(Place.type(cell.type())), verdict == null ? Words.begun(see) : see));
    out.raw(".</p>\n");
    for (Line line : lookup.outliers(cell)) {
      out.raw("<p class=\"notice\">").text(Outliers.sentence(words, line)).raw("</p>\n");
    }
    LocalOutlier peers = lookup.peers(cell);
    if (peers == null) {
      out.element("p", words.say("pair-no-peers", "span", desk.span(lookup.year())));
    }
  }

  private void recurrence(Markup out) {
    AfterRemedies found = lookup.remedies(cell.organisation()).get(cell.type());
    if (found != null) {
      new RecurrenceTables(desk, place()).rows(out, cell.organisation(), found);
    }
  }
}
