package org.redthread.site.pages;

import java.util.List;
import java.util.function.ToLongFunction;
import org.redthread.report.html.Markup;
import org.redthread.signals.Span;

/**
 * Counts quarter by quarter: the drawing, and behind it the table.
 *
 * @param id distinct on the page
 * @param title what is counted
 * @param file where the figures are to be had
 */
record Course(String id, String title, String file, Desk desk) {

  /**
   * @param count of a span
   */
  void write(Markup out, ToLongFunction<Span> count) {
    Words words = desk.words();
    Lookup lookup = desk.lookup().orElseThrow();
    List<Bars.Bar> bars =
        lookup.quarters().stream()
            .map(quarter -> new Bars.Bar(quarter, count.applyAsLong(quarter.span())))
            .toList();
    Span whole = lookup.panel().whole();
    String description =
        words.say(
            "course-description",
            "title",
            title,
            "span",
            desk.span(whole),
            "all",
            words.count("complaints", count.applyAsLong(whole)),
            "last",
            words.count("complaints", count.applyAsLong(lookup.year())));
    Bars drawing = new Bars(id, title, description, words.say("course-unit"));
    Desk.drawing(out, words.say("chart-of", "title", title), drawing.svg(bars));
    out.raw("<details>\n<summary>").text(words.say("course-table")).raw("</summary>\n");
    Grid grid =
        new Grid(id + "-table", title)
            .text(words.say("quarter"))
            .number(words.say("complaints"))
            .file(file)
            .most(Integer.MAX_VALUE);
    bars.forEach(
        bar ->
            grid.row(
                Td.text(quarter(words, bar.quarter())),
                Td.number(words.whole(bar.count()), bar.count())));
    partial(grid, lookup);
    grid.write(out, words);
    out.raw("</details>\n");
  }

  /** A quarter that is cut off by the first or the last month looks like a fall and is none. */
  private void partial(Grid grid, Lookup lookup) {
    Quarter first = lookup.quarters().get(0);
    Quarter last = lookup.quarters().get(lookup.quarters().size() - 1);
    if (last.span().length() < lookup.panel().periods().perQuarter()) {
      grid.note(
          desk.words().say("course-last", "month", desk.words().month(lookup.to(last.span()))));
    }
    if (first.span().length() < lookup.panel().periods().perQuarter()) {
      grid.note(
          desk.words().say("course-first", "month", desk.words().month(lookup.from(first.span()))));
    }
  }

  static String quarter(Words words, Quarter quarter) {
    String[] parts = quarter.label().split("-Q");
    return parts.length < 2
        ? quarter.label()
        : words.say("quarter-name", "quarter", parts[1], "year", parts[0]);
  }
}
