package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.report.html.Markup;
import org.redthread.signals.PanelOrganisation;
import org.redthread.site.Slug;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;
import org.redthread.themes.FailureTypes;

/** One organisation: its own history, its peers, its themes, what came again. */
record OrganisationPage(Desk desk, Lookup lookup, String id) {

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    facts(out);
    figures(out);
    out.element("h2", words.say("course"));
    String file = place().data("organisations/" + Slug.organisation(id) + ".csv");
    new Course("course", words.say("course-organisation", "name", name()), file, desk)
        .write(out, span -> lookup.total(id, span));
    outliers(out);
    compared(out, false);
    compared(out, true);
    new RecurrenceTables(desk, place()).byType(out, id, lookup.remedies(id));
    return Body.of(place(), name(), out)
        .under(
            List.of(
                new Body.Crumb(new Place("organisations.html"), words.say("nav-organisations"))));
  }

  private Place place() {
    return Place.organisation(id);
  }

  private String name() {
    return desk.organisation(id);
  }

  private void facts(Markup out) {
    Words words = desk.words();
    PanelOrganisation organisation = lookup.organisation(id);
    List<String> facts = new ArrayList<>(List.of(words.say("organisation-id", "id", id)));
    if (!organisation.sector().isEmpty()) {
      facts.add(words.say("organisation-sector", "sector", words.term(organisation.sector())));
    }
    if (!organisation.region().isEmpty()) {
      facts.add(words.say("organisation-region", "region", organisation.region()));
    }
    out.element("p", String.join(" · ", facts));
  }

  private void figures(Markup out) {
    Words words = desk.words();
    Desk.figures(
        out,
        List.of(
            words.whole(lookup.total(id, lookup.year())),
            words.say("figure-year", "span", desk.span(lookup.year())),
            words.whole(lookup.total(id, lookup.yearBefore())),
            words.say("figure-before"),
            words.whole(lookup.total(id, lookup.panel().whole())),
            words.say("figure-whole", "span", desk.span(lookup.panel().whole()))));
    out.raw("<p class=\"notes\">").text(words.say("organisation-merged")).raw("</p>\n");
  }

  private void outliers(Markup out) {
    Words words = desk.words();
    out.element("h2", words.say("outliers-where"));
    List<Line> rows =
        lookup.ofOrganisation(id).stream().flatMap(cell -> lookup.outliers(cell).stream()).toList();
    if (rows.isEmpty()) {
      out.element("p", words.say("outliers-none-here"));
    } else {
      new Outliers(desk, place(), Outliers.Named.TYPE)
          .grid("outliers", words.say("outliers-here", "name", name()), rows)
          .write(out, words);
    }
  }

  private void compared(Markup out, boolean themes) {
    Words words = desk.words();
    Stream<Cell> cells =
        lookup.ofOrganisation(id).stream()
            .filter(cell -> cell.type().startsWith(FailureTypes.THEME) == themes);
    Grid grid =
        new ComparisonTable(desk, lookup, place(), themes ? ComparisonTable.THEMES : "types")
            .types(id, cells.toList());
    out.element("h2", words.say(themes ? "organisation-themes" : "organisation-types"));
    if (grid.isEmpty()) {
      out.element("p", words.say("organisation-nothing"));
    } else {
      grid.write(out, words);
    }
  }
}
