package org.redthread.site.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.report.html.Markup;
import org.redthread.site.Slug;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;

/** Whether what was to be put right at an organisation came again. */
record RecurrenceTables(Desk desk, Place from) {
  private static final int MOST = 60;

  private record Sums(long due, long again, long before, long after) {
    Sums plus(Line line) {
      return new Sums(
          due + 1,
          again + (line.count("after") > 0 ? 1 : 0),
          before + line.count("before"),
          after + line.count("after"));
    }

    /** A remedy: a complaint lies in the years of several, so that their sum counts it again. */
    double mean(long complaints) {
      return complaints / (double) due;
    }
  }

  /** One row a failure type. */
  void byType(Markup out, String organisation, List<Line> lines) {
    Words words = desk.words();
    out.element("h2", words.say("recurrence"));
    if (lines.isEmpty()) {
      out.element("p", words.say("recurrence-none"));
      return;
    }
    out.element("p", words.say("recurrence-lead"));
    Map<String, Sums> sums = new LinkedHashMap<>();
    for (Line line : lines) {
      Sums none = new Sums(0, 0, 0, 0);
      sums.merge(line.text("failure_type"), none.plus(line), (old, one) -> old.plus(line));
    }
    Grid grid =
        new Grid("recurrence", words.say("recurrence-table"))
            .text(words.say("type"))
            .number(words.say("remedies"))
            .number(words.say("remedies-again"))
            .number(words.say("recurrence-before-mean"))
            .number(words.say("recurrence-after-mean"))
            .note(words.say("recurrence-note"))
            .file(file(organisation));
    sums.forEach((type, each) -> row(grid, new Cell(type, organisation), each));
    grid.write(out, words);
  }

  private void row(Grid grid, Cell cell, Sums sums) {
    Words words = desk.words();
    grid.row(
        desk.pair(from, cell, desk.type(cell.type())),
        Td.number(words.whole(sums.due()), sums.due()),
        Td.number(words.whole(sums.again()), sums.again()),
        Td.number(words.decimal(sums.mean(sums.before())), sums.mean(sums.before())),
        Td.number(words.decimal(sums.mean(sums.after())), sums.mean(sums.after())));
  }

  /** One row a finding, the latest first. */
  void rows(Markup out, String organisation, List<Line> lines) {
    Words words = desk.words();
    out.element("h2", words.say("recurrence"));
    out.element("p", words.say("recurrence-lead"));
    Grid grid =
        new Grid("recurrence", words.say("recurrence-table"))
            .text(words.say("finding"))
            .text(words.say("remedy-due"))
            .number(words.say("recurrence-before"))
            .number(words.say("recurrence-after"))
            .file(file(organisation))
            .first(MOST, lines.size());
    lines.stream()
        .sorted(Comparator.comparing((Line line) -> line.text("remedy_due")).reversed())
        .limit(MOST)
        .forEach(
            line ->
                grid.row(
                    Td.text(line.text("finding")),
                    Td.text(words.day(line.text("remedy_due"))),
                    Td.number(words.whole(line.count("before")), line.count("before")),
                    Td.number(words.whole(line.count("after")), line.count("after"))));
    grid.write(out, words);
  }

  private String file(String organisation) {
    return from.data("organisations/" + Slug.organisation(organisation) + "-recurrence.csv");
  }
}
