package org.redthread.site.pages;

import java.util.List;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;

/** Organisations that stand out from their peers in one failure type. */
record Outliers(Desk desk, Place from) {

  Grid grid(String id, String caption, List<Line> lines) {
    Words words = desk.words();
    Grid grid =
        new Grid(id, caption)
            .text(words.say("organisation"))
            .text(words.say("type"))
            .text(words.say("period"))
            .number(words.say("complaints"))
            .number(words.say("expected-peers"))
            .number(words.say("ratio-peers"))
            .number(words.say("rate"))
            .note(words.say("outliers-note"))
            .file(from.data("local_outliers.csv"));
    lines.forEach(line -> row(grid, line));
    return grid;
  }

  private void row(Grid grid, Line line) {
    Words words = desk.words();
    Cell cell = Cell.of(line);
    grid.row(
        desk.organisationLink(from, cell.organisation()),
        desk.pair(from, cell, desk.type(cell.type())),
        Td.text(period(words, line)),
        Td.number(words.whole(line.count("observed")), line.count("observed")),
        Td.number(words.decimal(line.number("expected")), line.number("expected")),
        Td.number(words.ratio(line.number("ratio")), line.number("ratio")),
        Td.number(words.probability(line.number("q")), line.number("q")));
  }

  private static String period(Words words, Line line) {
    return words.say(
        "span", "from", words.month(line.text("from")), "to", words.month(line.text("to")));
  }

  static String sentence(Words words, Line line) {
    return words.say(
        "outlier-sentence",
        "span",
        period(words, line),
        "complaints",
        words.count("complaints", line.count("observed")),
        "expected",
        line.number("expected"),
        "peers",
        line.count("peers"));
  }
}
