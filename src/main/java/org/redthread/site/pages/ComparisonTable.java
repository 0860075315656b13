package org.redthread.site.pages;

import java.util.List;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.site.Slug;
import org.redthread.site.data.Cell;

/**
 * Cells against their own history and against their peers.
 *
 * @param id of the table
 */
record ComparisonTable(Desk desk, Lookup lookup, Place from, String id) {

  /** The id of the table of themes. */
  static final String THEMES = "themes";

  /** Failure types of one organisation. */
  Grid types(String organisation, List<Cell> cells) {
    Grid grid = grid(desk.words().say("type"), desk.organisation(organisation));
    cells.forEach(cell -> row(grid, cell, named(cell)));
    return grid.file(types(organisation)).note(desk.words().say("compared-note"));
  }

  /** A type is counted in those above it, and stands further in than they. */
  private Td named(Cell cell) {
    int level = lookup.parents(cell.type()).size();
    return Td.within(desk.pair(from, cell, desk.type(cell.type())), level);
  }

  private String types(String organisation) {
    return from.data("organisations/" + Slug.organisation(organisation) + "-compared.csv");
  }

  /** Organisations of one failure type. */
  Grid organisations(String type, List<Cell> cells) {
    Grid grid = grid(desk.words().say("organisation"), desk.type(type));
    cells.forEach(
        cell -> row(grid, cell, desk.pair(from, cell, desk.organisation(cell.organisation()))));
    return grid.file(from.data("types/" + Slug.type(type) + "-compared.csv"))
        .note(desk.words().say("compared-note"));
  }

  /** One cell alone. */
  Grid one(Cell cell) {
    String name = desk.organisation(cell.organisation());
    Grid grid = grid(desk.words().say("type"), name);
    row(grid, cell, Td.text(desk.type(cell.type())));
    return grid.file(types(cell.organisation())).note(desk.words().say("compared-note"));
  }

  private Grid grid(String first, String of) {
    Words words = desk.words();
    return new Grid(id, words.say(caption(), "of", of, "span", desk.span(lookup.year())))
        .text(first)
        .number(words.say("last-year"))
        .number(words.say("year-before"))
        .number(words.say("expected-own"))
        .number(words.say("ratio-own"))
        .number(words.say("expected-peers"))
        .number(words.say("ratio-peers"))
        .text(words.say("stands-out"));
  }

  /** Two tables of one page are told apart by their captions. */
  private String caption() {
    return id.equals(THEMES) ? "compared-themes" : "compared";
  }

  private void row(Grid grid, Cell cell, Td name) {
    Words words = desk.words();
    OwnHistoryCell own = lookup.history(cell);
    LocalOutlier peers = lookup.peers(cell);
    double expected = peers == null ? Double.NaN : peers.expected();
    double ratio = peers == null ? Double.NaN : peers.ratio();
    grid.row(
        name,
        Td.number(words.whole(own.after()), own.after()),
        Td.number(words.whole(own.before()), own.before()),
        Td.number(words.decimal(own.expected()), own.expected()),
        Td.number(own.worded(words), own.value()),
        Td.number(words.decimal(expected), expected),
        Td.number(words.ratio(ratio), ratio),
        Td.text(lookup.standsOut(cell) ? words.say("yes") : "–"));
  }
}
