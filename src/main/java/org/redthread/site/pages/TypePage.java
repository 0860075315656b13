package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.signals.Explanation;
import org.redthread.site.Slug;
import org.redthread.site.data.Line;
import org.redthread.site.data.VerdictLine;

/** One failure type: its verdict and everything it rests on. */
record TypePage(Desk desk, Lookup lookup, String id, ClustersPart letters) {

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    VerdictLine verdict = lookup.verdict(id);
    if (verdict != null) {
      new VerdictPart(desk, place()).write(out, verdict);
    }
    related(out);
    out.element("h2", words.say("course"));
    String file = place().data("types/" + Slug.type(id) + ".csv");
    new Course("course", words.say("course-type", "type", desk.type(id)), file, desk)
        .write(out, span -> lookup.panel().count(lookup.panel().types().position(id), span));
    Explanation explanation = desk.run().explanations().get(id);
    if (explanation != null) {
      new EvidencePart(desk, place()).write(out, explanation);
    }
    letters.write(out, place(), lookup.clusters(id), id);
    outliers(out);
    new PeersPart(desk, lookup, place()).write(out, id);
    return Body.of(place(), desk.type(id), out).under(above()).withScript();
  }

  private Place place() {
    return Place.type(id);
  }

  private List<Body.Crumb> above() {
    List<Body.Crumb> above = new java.util.ArrayList<>();
    above.add(new Body.Crumb(new Place("verdicts.html"), desk.words().say("nav-verdicts")));
    lookup
        .parents(id)
        .forEach(parent -> above.add(new Body.Crumb(Place.type(parent), desk.type(parent))));
    return above;
  }

  private void related(Markup out) {
    List<String> children = lookup.children(id);
    if (!children.isEmpty()) {
      out.element("p", desk.words().say("type-below"));
      out.raw("<ul class=\"below\">\n");
      for (String child : children) {
        out.raw("<li>" + Td.anchor(place().to(Place.type(child)), desk.type(child)));
        VerdictLine verdict = lookup.verdict(child);
        out.raw(verdict == null ? "" : " " + Td.badge(desk.words(), verdict.kind()));
        out.raw("</li>\n");
      }
      out.raw("</ul>\n");
    }
  }

  private void outliers(Markup out) {
    Words words = desk.words();
    out.element("h2", words.say("outliers"));
    List<Line> rows =
        desk.run().table("local_outliers.csv").stream()
            .filter(line -> line.text("failure_type").equals(id))
            .toList();
    if (rows.isEmpty()) {
      out.element("p", words.say("outliers-none-type"));
    } else {
      new Outliers(desk, place(), Outliers.Named.ORGANISATION)
          .grid("outliers", words.say("outliers-type", "type", desk.type(id)), rows)
          .write(out, words);
    }
  }
}
