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
  private static final double YEAR = 365;

  /** Of fewer days no rate is told: one complaint in three would be 122 a year. */
  private static final int FEWEST_DAYS = 90;

  /** Complaints and the days in which they came; the span after a recent remedy is not over. */
  private record Side(long complaints, long days) {
    Side plus(Line line, String side) {
      return new Side(complaints + line.count(side), days + line.count("days_" + side));
    }

    /** A complaint lies in the years of several remedies, so that their sum counts it again. */
    double aYear() {
      return days < FEWEST_DAYS ? Double.NaN : complaints * YEAR / days;
    }
  }

  private record Sums(long due, long again, Side before, Side after) {
    static final Sums NONE = new Sums(0, 0, new Side(0, 0), new Side(0, 0));

    Sums plus(Line line) {
      return new Sums(
          due + 1,
          again + (line.count("after") > 0 ? 1 : 0),
          before.plus(line, "before"),
          after.plus(line, "after"));
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
      sums.merge(line.text("failure_type"), Sums.NONE.plus(line), (old, one) -> old.plus(line));
    }
    Grid grid =
        new Grid("recurrence", words.say("recurrence-table"))
            .text(words.say("type"))
            .number(words.say("remedies"))
            .number(words.say("remedies-again"))
            .number(words.say("recurrence-before-rate"))
            .number(words.say("recurrence-after-rate"))
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
        Td.number(words.decimal(sums.before().aYear()), sums.before().aYear()),
        Td.number(words.decimal(sums.after().aYear()), sums.after().aYear()));
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
            .number(words.say("recurrence-days"))
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
                    Td.number(words.whole(line.count("after")), line.count("after")),
                    Td.number(words.whole(line.count("days_after")), line.count("days_after"))));
    grid.write(out, words);
  }

  private String file(String organisation) {
    return from.data("organisations/" + Slug.organisation(organisation) + "-recurrence.csv");
  }
}
