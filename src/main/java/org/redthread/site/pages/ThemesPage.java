package org.redthread.site.pages;

import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Findings;
import org.redthread.report.html.Markup;
import org.redthread.site.data.VerdictLine;
import org.redthread.themes.FailureTypes;

/** The themes that the office follows. */
record ThemesPage(Desk desk) {
  private static final Place HERE = new Place("themes.html");

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    out.element("p", words.say("themes-lead"));
    if (desk.run().themes().isEmpty()) {
      out.element("p", words.say("themes-none"));
      return Body.of(HERE, words.say("nav-themes"), out);
    }
    out.raw("<ul class=\"called\">\n");
    desk.run().themes().forEach(theme -> theme(out, theme));
    out.raw("</ul>\n");
    return new Body(HERE, words.say("nav-themes"), List.of(), out.toString(), false);
  }

  private void theme(Markup out, Findings theme) {
    String id = theme.subject().id();
    String type = FailureTypes.THEME + id;
    Optional<VerdictLine> verdict =
        desk.run().verdicts().stream().filter(each -> each.type().equals(type)).findFirst();
    out.raw("<li><h2>" + Td.anchor(HERE.to(Place.theme(id)), desk.type(type)) + " ");
    verdict.ifPresent(each -> out.raw(Td.badge(desk.words(), each.kind())));
    out.raw("</h2>\n");
    verdict.ifPresent(each -> out.element("p", desk.sentence(each)));
    out.raw("</li>\n");
  }
}
