package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.html.Markup;
import org.redthread.site.data.Line;
import org.redthread.site.data.Past;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.news.Changes;
import org.redthread.site.news.ThemeCases;
import org.redthread.site.news.VerdictChange;

/**
 * What is new since an earlier run.
 *
 * @param id begins the ids of its tables
 */
record NewsPart(Desk desk, Place from, String id) {
  private static final int MOST = 25;

  /** Under a heading of the second level. */
  void write(Markup out, Changes changes) {
    Words words = desk.words();
    if (changes.none()) {
      out.element("p", words.say("nothing-new"));
      return;
    }
    verdicts(out, changes);
    themes(out, changes.themes());
    clusters(out, changes);
    if (!changes.outliers().isEmpty()) {
      out.element("h3", words.say("new-outliers"));
      new Outliers(desk, from)
          .grid(id + "-outliers", words.say("new-outliers-caption"), changes.outliers())
          .most(MOST)
          .write(out, words);
    }
  }

  private void verdicts(Markup out, Changes changes) {
    Words words = desk.words();
    if (changes.verdicts().isEmpty() && changes.types().isEmpty()) {
      out.element("p", words.say("no-verdict-changed"));
      return;
    }
    out.element("h3", words.say("new-verdicts"));
    Grid grid =
        new Grid(id + "-verdicts", words.say("new-verdicts-caption"))
            .text(words.say("type"))
            .text(words.say("verdict-before"))
            .text(words.say("verdict-now"))
            .number(words.say("complaints"))
            .number(words.say("complaints-more"))
            .file(from.data("changes-" + id + ".csv"))
            .most(MOST);
    changes.verdicts().forEach(change -> changed(grid, change, changes.since()));
    changes.types().forEach(now -> fresh(grid, now));
    grid.write(out, words);
  }

  private void changed(Grid grid, VerdictChange change, Past since) {
    Words words = desk.words();
    VerdictLine now = change.now();
    long more = now.complaints() - since.complaints().getOrDefault(now.type(), 0L);
    grid.row(
        desk.typeLink(from, now.type()),
        Td.verdict(words, change.before()),
        Td.verdict(words, now.kind()),
        Td.number(words.whole(now.complaints()), now.complaints()),
        Td.number(words.signed(more), more));
  }

  private void fresh(Grid grid, VerdictLine now) {
    Words words = desk.words();
    grid.row(
        desk.typeLink(from, now.type()),
        Td.text(words.say("verdict-none-before")),
        Td.verdict(words, now.kind()),
        Td.number(words.whole(now.complaints()), now.complaints()),
        Td.number(words.signed(now.complaints()), now.complaints()));
  }

  void themes(Markup out, List<ThemeCases> cases) {
    Words words = desk.words();
    if (cases.isEmpty()) {
      return;
    }
    out.element("h3", words.say("new-cases"));
    Grid grid =
        new Grid(id + "-themes", words.say("new-cases-caption"))
            .text(words.say("theme"))
            .number(words.say("cases-new"))
            .number(words.say("cases-gone"))
            .file(from.data("theme_news.csv"));
    cases.forEach(
        each ->
            grid.row(
                each.whole()
                    ? desk.typeLink(from, each.type())
                    : Td.within(desk.typeLink(from, each.type())),
                Td.number(words.whole(each.fresh()), each.fresh()),
                Td.number(words.whole(each.gone()), each.gone())));
    grid.write(out, words);
  }

  private void clusters(Markup out, Changes changes) {
    Words words = desk.words();
    if (changes.clusters().isEmpty()) {
      said(changes).forEach(line -> out.element("p", line));
      return;
    }
    out.element("h3", words.say("new-clusters"));
    Grid grid =
        new Grid(id + "-clusters", words.say("new-clusters-caption"))
            .text(words.say("cluster"))
            .text(words.say("type"))
            .number(words.say("letters"))
            .number(words.say("organisations"))
            .text(words.say("first-letter"))
            .file(from.data("clusters.csv"))
            .most(MOST);
    changes.clusters().forEach(line -> row(grid, line));
    said(changes).forEach(grid::note);
    grid.write(out, words);
  }

  /** What is no new theme, in a line each. */
  private List<String> said(Changes changes) {
    Words words = desk.words();
    List<String> said = new ArrayList<>();
    if (!changes.anew().clusters().isEmpty()) {
      said.add(words.count("clusters-anew", changes.anew().clusters().size()));
    }
    if (changes.anew().themes() > 0) {
      said.add(words.count("themes-anew", changes.anew().themes()));
    }
    if (changes.ended() > 0) {
      said.add(words.count("clusters-ended", changes.ended()));
    }
    return said;
  }

  private void row(Grid grid, Line line) {
    Words words = desk.words();
    grid.row(
        Td.text(line.text("label")),
        desk.typeLink(from, line.text("failure_type")),
        Td.number(words.whole(line.count("size")), line.count("size")),
        Td.number(words.whole(line.count("organisations")), line.count("organisations")),
        Td.text(words.day(line.text("first"))));
  }
}
