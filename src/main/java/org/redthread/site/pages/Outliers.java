package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;

/**
 * Organisations that stand out from their peers in one failure type.
 *
 * @param named what a row has to name: not what the page is about
 */
record Outliers(Desk desk, Place from, Named named) {
  /** What differs from row to row. */
  enum Named {
    BOTH,
    TYPE,
    ORGANISATION
  }

  Outliers(Desk desk, Place from) {
    this(desk, from, Named.BOTH);
  }

  Grid grid(String id, String caption, List<Line> lines) {
    Words words = desk.words();
    Grid grid = new Grid(id, caption);
    if (named != Named.TYPE) {
      grid.text(words.say("organisation"));
    }
    if (named != Named.ORGANISATION) {
      grid.text(words.say("type"));
    }
    grid.text(words.say("period"))
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
    List<Td> cells = new ArrayList<>(names(cell));
    cells.add(Td.text(period(words, line)));
    cells.add(Td.number(words.whole(line.count("observed")), line.count("observed")));
    cells.add(Td.number(words.decimal(line.number("expected")), line.number("expected")));
    cells.add(Td.number(words.ratio(line.number("ratio")), line.number("ratio")));
    cells.add(Td.number(words.probability(line.number("q")), line.number("q")));
    grid.row(cells.toArray(Td[]::new));
  }

  private List<Td> names(Cell cell) {
    String organisation = desk.organisation(cell.organisation());
    return switch (named) {
      case TYPE -> List.of(desk.pair(from, cell, desk.type(cell.type())));
      case ORGANISATION -> List.of(desk.pair(from, cell, organisation));
      case BOTH ->
          List.of(
              desk.organisationLink(from, cell.organisation()),
              desk.pair(from, cell, desk.type(cell.type())));
    };
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
