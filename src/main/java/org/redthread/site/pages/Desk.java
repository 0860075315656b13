package org.redthread.site.pages;

import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Language;
import org.redthread.report.html.Markup;
import org.redthread.signals.Explanation;
import org.redthread.signals.Span;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Run;
import org.redthread.site.data.VerdictLine;

/**
 * What the writer of a page has before them: the run, the words, what was found in it once.
 *
 * @param lookup empty where the run has no counts
 * @param fewest complaints from which on a failure type at an organisation has a page of its own
 */
record Desk(Run run, Words words, Optional<Lookup> lookup, int fewest) {

  String type(String id) {
    return run.names().type(id, words.language());
  }

  String organisation(String id) {
    return run.names().organisation(id);
  }

  /** The sentence of a verdict in the language of the page, with the type's name in it. */
  String sentence(VerdictLine verdict) {
    Explanation explanation = run.explanations().get(verdict.type());
    if (explanation == null) {
      return verdict.sentence();
    }
    return words.language() == Language.EN
        ? placed(verdict.sentence(), explanation)
        : placed(explanation.sentenceNb(), explanation)
            .replace("«" + verdict.label() + "»", "«" + type(verdict.type()) + "»");
  }

  /** A sector that a sentence is confined to, by the name that the tables have for it. */
  private String placed(String sentence, Explanation explanation) {
    String placed = sentence;
    for (Explanation.Place each : explanation.groups()) {
      String named = " " + words.term(each.name()) + " (";
      String spelt = each.name().replace('-', ' ').replace('_', ' ');
      placed = placed.replace(" " + each.name() + " (", named).replace(" " + spelt + " (", named);
    }
    return placed;
  }

  /** Whether a cell has a page of its own. */
  boolean paged(Cell cell) {
    return lookup
        .filter(each -> each.knows(cell))
        .map(each -> each.count(cell, each.panel().whole()) >= fewest)
        .orElse(false);
  }

  /** The name of what a cell is about, as a link where it has a page. */
  Td pair(Place from, Cell cell, String name) {
    return paged(cell) ? Td.link(from.to(Place.pair(cell)), name) : Td.text(name);
  }

  Td typeLink(Place from, String id) {
    return run.panel().isPresent() && run.panel().get().types().position(id) >= 0
        ? Td.link(from.to(Place.type(id)), type(id))
        : Td.text(type(id));
  }

  Td organisationLink(Place from, String id) {
    return lookup.filter(each -> each.place(id) >= 0).isPresent()
        ? Td.link(from.to(Place.organisation(id)), organisation(id))
        : Td.text(organisation(id));
  }

  /** First month to last month of a span. */
  String span(Span span) {
    Lookup found = lookup.orElseThrow();
    return words.say(
        "span", "from", words.month(found.from(span)), "to", words.month(found.to(span)));
  }

  /** Large figures side by side: text and figure in turn. */
  static void figures(Markup out, List<String> pairs) {
    out.raw("<ul class=\"figures\">\n");
    for (int i = 0; i < pairs.size(); i += 2) {
      out.raw("<li><b>").text(pairs.get(i)).raw("</b> ").text(pairs.get(i + 1)).raw("</li>\n");
    }
    out.raw("</ul>\n");
  }

  /** A drawing that may be wider than the screen. */
  static void drawing(Markup out, String label, String svg) {
    out.raw("<div class=\"scroll chart\" tabindex=\"0\" role=\"region\" aria-label=\"");
    out.text(label).raw("\">\n").raw(svg).raw("</div>\n");
  }
}
