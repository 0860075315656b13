package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.VerdictLine;

/** The verdict on a failure type in a sentence and a few large figures. */
record VerdictPart(Desk desk, Place from) {

  void write(Markup out, VerdictLine verdict) {
    Words words = desk.words();
    out.raw("<p class=\"lead\">" + Td.badge(words, verdict.kind()) + " ");
    out.text(desk.sentence(verdict)).raw("</p>\n");
    Desk.figures(
        out,
        List.of(
            words.whole(verdict.complaints()),
            words.say("figure-complaints"),
            words.say("of", "n", verdict.atLeast(), "all", verdict.exposed()),
            words.say("figure-at-least"),
            words.ratio(verdict.ratio()),
            Double.isNaN(verdict.ratio())
                ? words.say("figure-no-ratio")
                : words.say(
                    "figure-ratio",
                    "lower",
                    words.ratio(verdict.lower()),
                    "upper",
                    Double.isNaN(verdict.upper()) ? "∞" : words.ratio(verdict.upper()))));
    out.raw("<p class=\"meaning\">").text(words.meaning(verdict.kind())).raw(" ");
    if (verdict.kind() == VerdictKind.SECTOR || verdict.kind() == VerdictKind.REGIONAL) {
      out.text(words.say("figures-of-all")).raw(" ");
    }
    out.raw(Td.anchor(from.data("verdicts.csv"), words.say("verdict-file"))).raw("</p>\n");
  }
}
