package org.redthread.site.pages;

import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Label;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.report.html.Markup;
import org.redthread.site.Slug;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.news.Changes;
import org.redthread.site.news.ThemeCases;

/** One theme: its sub-themes, how it spread, the organisations where it rose, and what is new. */
record ThemePage(Desk desk, Lookup lookup, Findings findings, Optional<Changes> since) {

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    definition(out);
    VerdictLine verdict = lookup.verdict(id());
    if (verdict != null) {
      new VerdictPart(desk, place()).write(out, verdict);
    }
    out.raw("<p>");
    String more = words.say("theme-evidence", "theme", desk.type(id()));
    out.raw(Td.anchor(place().to(Place.type(id())), more)).raw("</p>\n");
    news(out);
    subThemes(out);
    out.element("h2", words.say("course"));
    new Course(
            "course",
            words.say("course-type", "type", desk.type(id())),
            place().data("types/" + Slug.type(id()) + ".csv"),
            desk)
        .write(out, span -> lookup.panel().count(lookup.panel().types().position(id()), span));
    breadth(out);
    organisations(out);
    return Body.of(place(), desk.type(id()), out)
        .under(List.of(new Body.Crumb(new Place("themes.html"), words.say("nav-themes"))));
  }

  /** In English where the theme has no other, and marked as such for those who are read to. */
  private void definition(Markup out) {
    Label definition = findings.subject().definition();
    String own = definition.in(desk.words().language());
    String text = own.isBlank() ? definition.en() : own;
    if (!text.isBlank()) {
      boolean foreign = own.isBlank();
      out.raw(foreign ? "<p lang=\"en-GB\">" : "<p>").text(text).raw("</p>\n");
    }
  }

  private String id() {
    return org.redthread.themes.FailureTypes.THEME + findings.subject().id();
  }

  private Place place() {
    return Place.theme(findings.subject().id());
  }

  private void news(Markup out) {
    Words words = desk.words();
    out.element("h2", words.say("theme-news"));
    List<ThemeCases> cases =
        since.map(Changes::themes).orElse(List.of()).stream()
            .filter(each -> each.type().equals(id()) || each.type().startsWith(id() + "/"))
            .toList();
    if (since.isEmpty()) {
      out.element("p", words.say("first-run"));
    } else if (cases.isEmpty()) {
      out.element("p", words.say("theme-news-none"));
    } else {
      new NewsPart(desk, place(), "theme").themes(out, cases);
    }
  }

  private void subThemes(Markup out) {
    Words words = desk.words();
    Grid grid =
        new Grid("sub-themes", words.say("sub-themes", "theme", desk.type(id())))
            .text(words.say("type"))
            .text(words.say("verdict"))
            .number(words.say("complaints"))
            .number(words.say("figure-at-least-short"))
            .number(words.say("ratio"))
            .file(place().data("verdicts.csv"));
    for (String child : lookup.children(id())) {
      VerdictLine verdict = lookup.verdict(child);
      if (verdict != null) {
        grid.row(
            Td.link(place().to(Place.type(child)), desk.type(child)),
            Td.verdict(words, verdict.kind()),
            Td.number(words.whole(verdict.complaints()), verdict.complaints()),
            Td.number(
                words.say("of", "n", verdict.atLeast(), "all", verdict.exposed()),
                verdict.atLeast()),
            Td.number(
                words.interval(verdict.ratio(), verdict.lower(), verdict.upper()),
                verdict.ratio()));
      }
    }
    if (!grid.isEmpty()) {
      out.element("h2", words.say("sub-themes-heading"));
      grid.write(out, words);
    }
  }

  private void breadth(Markup out) {
    Words words = desk.words();
    if (findings.breadth().isEmpty()) {
      return;
    }
    out.element("h2", words.say("breadth"));
    new BreadthPicture(desk).write(out, findings);
    Grid grid =
        new Grid("breadth", words.say("breadth-caption"))
            .text(words.say("twelve-months-to"))
            .number(words.say("figure-at-least-short"))
            .number(words.say("tested"))
            .number(words.say("complaints"))
            .note(words.say("breadth-note"))
            .file(file("breadth"));
    findings
        .breadth()
        .forEach(
            point ->
                grid.row(
                    Td.text(
                        words.say(
                            "quarter-name",
                            "quarter",
                            String.valueOf(point.quarter().number()),
                            "year",
                            String.valueOf(point.quarter().year()))),
                    Td.number(words.whole(point.atLeast()), point.atLeast()),
                    Td.number(words.whole(point.exposed()), point.exposed()),
                    Td.number(words.whole(point.complaints()), point.complaints())));
    grid.write(out, words);
  }

  private String file(String kind) {
    return place().data("themes/" + Slug.type(findings.subject().id()) + "-" + kind + ".csv");
  }

  private void organisations(Markup out) {
    Words words = desk.words();
    List<OrganisationRow> rows =
        findings.organisations().stream()
            .filter(row -> row.flag() == OrganisationRow.Flag.ELEVATED)
            .sorted(
                java.util.Comparator.comparingDouble(
                    (OrganisationRow row) -> row.expected() - row.after()))
            .toList();
    out.element("h2", words.say("theme-organisations"));
    if (rows.isEmpty()) {
      out.element("p", words.say("theme-organisations-none"));
      return;
    }
    Grid grid =
        new Grid("organisations", words.say("theme-organisations-caption"))
            .text(words.say("organisation"))
            .number(words.say("before-window"))
            .number(words.say("in-window"))
            .number(words.say("expected-own"))
            .number(words.say("ratio-own"))
            .note(words.say("theme-organisations-note"))
            .file(file("organisations"));
    rows.forEach(row -> row(grid, row));
    grid.write(out, words);
  }

  private void row(Grid grid, OrganisationRow row) {
    Words words = desk.words();
    grid.row(
        desk.pair(
            place(), new org.redthread.site.data.Cell(id(), row.id()), desk.organisation(row.id())),
        Td.number(words.whole(row.before()), row.before()),
        Td.number(words.whole(row.after()), row.after()),
        Td.number(words.decimal(row.expected()), row.expected()),
        row.ratio()
            .map(
                each ->
                    Td.number(
                        words.interval(each.estimate(), each.lower(), each.upper()),
                        each.estimate()))
            .orElse(Td.text("–")));
  }
}
