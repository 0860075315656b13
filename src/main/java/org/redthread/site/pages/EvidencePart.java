package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.signals.Explanation;
import org.redthread.site.Slug;

/** Why a verdict is what it is. */
record EvidencePart(Desk desk, Place from) {

  void write(Markup out, Explanation why) {
    Words words = desk.words();
    out.element("h2", words.say("evidence"));
    if (why.window().isEmpty()) {
      out.element("p", words.say("evidence-untested"));
      return;
    }
    out.element(
        "p",
        words.say(
            "evidence-window",
            "window",
            span(why.window()),
            "baseline",
            span(why.baseline()),
            "model",
            words.term(why.model().name())));
    conditions(out, why);
    groups(out, why);
    checks(out, why);
    change(out, why);
  }

  private String file(Explanation why) {
    return from.data("types/" + Slug.type(why.failureType()) + "-evidence.csv");
  }

  private String span(List<String> months) {
    Words words = desk.words();
    return months.size() < 2
        ? ""
        : words.say("span", "from", words.month(months.get(0)), "to", words.month(months.get(1)));
  }

  private void conditions(Markup out, Explanation why) {
    Words words = desk.words();
    Grid grid =
        new Grid("conditions", words.say("conditions"))
            .text(words.say("condition"))
            .number(words.say("found"))
            .number(words.say("needed"))
            .text(words.say("met"))
            .file(file(why));
    for (Explanation.Condition each : why.conditions()) {
      grid.row(
          Td.text(words.term(each.name())),
          Td.number(figure(each, each.found()), each.found()),
          Td.number(figure(each, each.needed()), each.needed()),
          Td.text(words.say(each.met() ? "yes" : "no")));
    }
    grid.write(out, words);
  }

  /** Whole where it counts, else two decimals; a condition that is only met or not has none. */
  private String figure(Explanation.Condition condition, double value) {
    boolean yesOrNo = condition.needed() == 1 && (condition.found() == 0 || condition.found() == 1);
    if (yesOrNo || !Double.isFinite(value)) {
      return "–";
    }
    if (condition.name().startsWith("p of")) {
      return desk.words().probability(value);
    }
    return value == Math.rint(value) ? desk.words().whole((long) value) : desk.words().ratio(value);
  }

  private void groups(Markup out, Explanation why) {
    Words words = desk.words();
    if (why.groups().isEmpty()) {
      return;
    }
    Grid grid =
        new Grid("groups", words.say("groups"))
            .text(words.say("group"))
            .text(words.say("group-kind"))
            .number(words.say("figure-at-least-short"))
            .number(words.say("tested"))
            .number(words.say("ratio-pooled"))
            .number(words.say("ratio-lower"))
            .file(file(why));
    for (Explanation.Place each : why.groups()) {
      grid.row(
          Td.text(Words.begun(words.term(each.name()))),
          Td.text(words.say("group-" + each.kind())),
          Td.number(words.whole(each.atLeast()), each.atLeast()),
          Td.number(words.whole(each.exposed()), each.exposed()),
          Td.number(words.ratio(each.ratio()), each.ratio()),
          Td.number(words.ratio(each.lower()), each.lower()));
    }
    grid.write(out, words);
  }

  private void checks(Markup out, Explanation why) {
    Words words = desk.words();
    if (why.checks().isEmpty()) {
      return;
    }
    Grid grid =
        new Grid("checks", words.say("checks"))
            .text(words.say("check"))
            .number(words.say("figure-at-least-short"))
            .number(words.say("needed"))
            .text(words.say("holds"))
            .file(file(why));
    for (Explanation.Line each : why.checks()) {
      grid.row(
          Td.text(words.term(each.check())),
          Td.number(words.whole(each.atLeast()), each.atLeast()),
          Td.number(words.whole(each.needed()), each.needed()),
          Td.text(words.say(each.holds() ? "yes" : "no")));
    }
    grid.write(out, words);
  }

  private void change(Markup out, Explanation why) {
    Words words = desk.words();
    List<String> lines = new ArrayList<>(why.whatWouldChange());
    if (!why.beside().isEmpty()) {
      lines.add(why.beside());
    }
    if (lines.isEmpty()) {
      return;
    }
    out.element("h3", words.say("would-change"));
    out.raw("<ul>\n");
    lines.forEach(line -> out.raw("<li>" + Td.said(words, line) + "</li>\n"));
    out.raw("</ul>\n");
  }
}
