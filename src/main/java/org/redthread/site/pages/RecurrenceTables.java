package org.redthread.site.pages;

import java.util.Map;
import org.redthread.report.html.Markup;
import org.redthread.site.Slug;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;

/** Whether what was to be put right at an organisation came again. */
record RecurrenceTables(Desk desk, Place from) {

  /** One row a failure type. */
  void byType(Markup out, String organisation, Map<String, AfterRemedies> types) {
    Words words = desk.words();
    out.element("h2", words.say("recurrence"));
    if (types.isEmpty()) {
      out.element("p", words.say("recurrence-none"));
      return;
    }
    out.element("p", words.say("recurrence-lead"));
    Grid grid =
        new Grid("recurrence", words.say("recurrence-table"))
            .text(words.say("type"))
            .number(words.say("remedies"))
            .number(words.say("remedies-again"))
            .number(words.say("recurrence-before-rate"))
            .number(words.say("recurrence-after-rate"))
            .note(words.say("recurrence-note"))
            .file(file(organisation));
    types.forEach((type, each) -> row(grid, new Cell(type, organisation), each));
    grid.write(out, words);
  }

  private void row(Grid grid, Cell cell, AfterRemedies found) {
    Words words = desk.words();
    grid.row(
        desk.pair(from, cell, desk.type(cell.type())),
        Td.number(words.whole(found.due()), found.due()),
        Td.number(words.whole(found.again()), found.again()),
        Td.number(words.decimal(found.before().aYear()), found.before().aYear()),
        Td.number(words.decimal(found.after().aYear()), found.after().aYear()));
  }

  /** One row a finding, the latest first. */
  void rows(Markup out, String organisation, AfterRemedies found) {
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
            .first(AfterRemedies.MOST, Math.toIntExact(found.due()));
    found.latest().forEach(line -> row(grid, line));
    grid.write(out, words);
  }

  private void row(Grid grid, Line line) {
    Words words = desk.words();
    long before = line.count("before");
    long after = line.count("after");
    long days = line.count("days_after");
    grid.row(
        Td.text(line.text("finding")),
        Td.text(words.day(line.text("remedy_due"))),
        Td.number(words.whole(before), before),
        Td.number(words.whole(after), after),
        Td.number(words.whole(days), days));
  }

  private String file(String organisation) {
    return from.data("organisations/" + Slug.organisation(organisation) + "-recurrence.csv");
  }
}
