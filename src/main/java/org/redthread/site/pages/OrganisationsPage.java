package org.redthread.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redthread.report.html.Markup;
import org.redthread.signals.PanelOrganisation;
import org.redthread.site.data.Line;

/** Every organisation of the run, those with most complaints first. */
record OrganisationsPage(Desk desk) {
  private static final Place HERE = new Place("organisations.html");
  private static final int MOST = 900;

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    List<Line> outliers = desk.run().table("local_outliers.csv");
    out.element("h2", words.say("outliers"));
    if (outliers.isEmpty()) {
      out.element("p", words.say("outliers-none"));
    } else {
      new Outliers(desk, HERE)
          .grid("outliers", words.say("outliers-caption"), outliers)
          .write(out, words);
    }
    out.element("h2", words.say("organisations-all"));
    Optional<Lookup> lookup = desk.lookup();
    if (lookup.isEmpty()) {
      out.element("p", words.say("warning-empty"));
    } else {
      form(out);
      grid(lookup.get()).write(out, words);
    }
    return new Body(HERE, words.say("nav-organisations"), List.of(), out.toString(), true);
  }

  private void form(Markup out) {
    Tools tools = new Tools("organisations", desk.words());
    tools.open(out);
    tools.search(out);
    tools.close(out);
  }

  private Grid grid(Lookup lookup) {
    Words words = desk.words();
    Grid grid =
        new Grid("organisations", words.say("organisations-caption"))
            .text(words.say("organisation"))
            .text(words.say("sector"))
            .text(words.say("region"))
            .number(words.say("last-year"))
            .number(words.say("year-before"))
            .number(words.say("standing-out"))
            .file(HERE.data("organisations.csv"))
            .most(MOST)
            .tools();
    lookup.panel().organisations().stream()
        .sorted(
            Comparator.comparingInt(
                    (PanelOrganisation each) -> -lookup.total(each.id(), lookup.year()))
                .thenComparing(PanelOrganisation::id))
        .forEach(each -> row(grid, lookup, each));
    return grid;
  }

  private void row(Grid grid, Lookup lookup, PanelOrganisation each) {
    Words words = desk.words();
    int now = lookup.total(each.id(), lookup.year());
    int before = lookup.total(each.id(), lookup.yearBefore());
    long out = lookup.ofOrganisation(each.id()).stream().filter(lookup::standsOut).count();
    grid.row(
        " data-key=\"" + Markup.escaped(each.id()) + "\"",
        Td.link(HERE.to(Place.organisation(each.id())), desk.organisation(each.id())),
        Td.text(Words.begun(words.term(each.sector()))),
        Td.text(each.region()),
        Td.number(words.whole(now), now),
        Td.number(words.whole(before), before),
        Td.number(words.whole(out), out));
  }
}
