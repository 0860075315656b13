package org.redthread.site.pages;

import java.util.List;
import java.util.Locale;
import org.redthread.report.html.Markup;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.VerdictLine;
import org.redthread.themes.FailureTypes;

/** Every verdict of the run; a script filters, searches and sorts, and is not needed to read. */
record VerdictsPage(Desk desk) {
  private static final Place HERE = new Place("verdicts.html");
  private static final int MOST = 500;

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    out.element("p", words.say("verdicts-lead"));
    if (desk.run().verdicts().isEmpty()) {
      out.element("p", words.say("warning-empty"));
      return Body.of(HERE, words.say("nav-verdicts"), out);
    }
    form(out);
    grid().write(out, words);
    meanings(out);
    return new Body(HERE, words.say("nav-verdicts"), List.of(), out.toString(), true);
  }

  /** Shown by the script, which alone can do what it offers. */
  private void form(Markup out) {
    Words words = desk.words();
    Tools tools = new Tools("verdicts", words);
    tools.open(out);
    tools.search(out);
    out.raw("<p><label for=\"by-verdict\">").text(words.say("verdict")).raw("</label>\n");
    out.raw("<select id=\"by-verdict\" data-by=\"verdict\">\n<option value=\"\">");
    out.text(words.say("every-verdict")).raw("</option>\n");
    for (VerdictKind kind : VerdictKind.values()) {
      out.raw("<option value=\"" + key(kind) + "\">").text(words.verdict(kind));
      out.raw("</option>\n");
    }
    out.raw("</select></p>\n");
    out.raw("<p><label for=\"by-part\">").text(words.say("part")).raw("</label>\n");
    out.raw("<select id=\"by-part\" data-by=\"part\">\n<option value=\"\">");
    out.text(words.say("every-part")).raw("</option>\n<option value=\"theme\">");
    out.text(words.say("part-themes")).raw("</option>\n<option value=\"type\">");
    out.text(words.say("part-types")).raw("</option>\n</select></p>\n");
    tools.close(out);
  }

  private static String key(VerdictKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Grid grid() {
    Words words = desk.words();
    Grid grid =
        new Grid("verdicts", words.say("verdicts-caption", "run", desk.run().facts().run()))
            .text(words.say("type"))
            .text(words.say("verdict"))
            .number(words.say("complaints"))
            .number(words.say("figure-at-least-short"))
            .number(words.say("tested"))
            .number(words.say("ratio"))
            .number(words.say("detectable"))
            .note(words.say("verdicts-note"))
            .file(HERE.data("verdicts.csv"))
            .most(MOST)
            .tools();
    desk.run().verdicts().forEach(verdict -> row(grid, verdict));
    return grid;
  }

  private void row(Grid grid, VerdictLine verdict) {
    Words words = desk.words();
    String part = verdict.type().startsWith(FailureTypes.THEME) ? "theme" : "type";
    double detectable = verdict.line().number("smallest_detectable_ratio");
    grid.row(
        " data-verdict=\"%s\" data-part=\"%s\" data-key=\"%s\""
            .formatted(key(verdict.kind()), part, Markup.escaped(verdict.type())),
        Td.within(desk.typeLink(HERE, verdict.type()), verdict.level()),
        Td.verdict(words, verdict.kind()),
        Td.number(words.whole(verdict.complaints()), verdict.complaints()),
        Td.number(words.whole(verdict.atLeast()), verdict.atLeast()),
        Td.number(words.whole(verdict.exposed()), verdict.exposed()),
        Td.number(
            words.interval(verdict.ratio(), verdict.lower(), verdict.upper()), verdict.ratio()),
        Td.number(words.ratio(detectable), detectable));
  }

  private void meanings(Markup out) {
    Words words = desk.words();
    out.element("h2", words.say("verdicts-meaning"));
    out.raw("<dl class=\"meanings\">\n");
    for (VerdictKind kind : VerdictKind.values()) {
      out.raw("<dt>" + Td.badge(words, kind) + "</dt>\n");
      out.element("dd", words.meaning(kind));
    }
    out.raw("</dl>\n");
  }
}
