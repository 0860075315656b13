package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.site.data.RunFacts;

/** How to read the site, and where its figures come from. */
record AboutPage(Desk desk, List<String> files) {
  private static final Place HERE = new Place("about.html");
  private static final List<String> CHAPTERS =
      List.of("reading", "casework", "peers", "merged", "chance", "privacy", "links");

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    RunFacts facts = desk.run().facts();
    for (String chapter : CHAPTERS) {
      out.element("h2", words.say("about-" + chapter + "-title"));
      out.element(
          "p",
          words.say(
              "about-" + chapter,
              "percent",
              Math.round(100 * (1 - facts.statistics().alpha())),
              "replicates",
              facts.statistics().replicates(),
              "types",
              facts.statistics().types()));
    }
    run(out, facts);
    if (!facts.notes().isEmpty()) {
      out.element("h2", words.say("notes"));
      out.raw("<ul>\n");
      facts.notes().forEach(note -> out.raw("<li>" + Td.said(words, note) + "</li>\n"));
      out.raw("</ul>\n");
    }
    downloads(out);
    return Body.of(HERE, words.say("nav-about"), out);
  }

  private void run(Markup out, RunFacts facts) {
    Words words = desk.words();
    out.element("h2", words.say("run-title"));
    Grid grid =
        new Grid("run", words.say("run-caption"))
            .text(words.say("run-what"))
            .text(words.say("run-value"))
            .file(HERE.data("run.csv"));
    facts
        .values()
        .forEach(
            (key, value) ->
                grid.row(
                    Td.text(words.term(key)),
                    new Td("<span class=\"code\">" + Markup.escaped(value) + "</span>", "")));
    grid.write(out, words);
  }

  private void downloads(Markup out) {
    out.element("h2", desk.words().say("files"));
    out.element("p", desk.words().say("files-lead"));
    out.raw("<ul>\n");
    for (String file : files) {
      String content = desk.words().term(file);
      out.raw("<li>" + Td.anchor(HERE.data(file), file));
      out.text(content.equals(file) ? "" : " – " + content).raw("</li>\n");
    }
    out.raw("</ul>\n");
  }
}
