package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.html.Markup;

/** A table with its caption, notes and the file that has its figures. */
final class Grid {
  /** Rows on a page; all are in the file. */
  static final int MOST = 200;

  private record Column(String heading, boolean number) {}

  private record Row(List<Td> cells, String marks) {}

  private final String id;
  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String file = "";
  private int most = MOST;
  private int all;
  private boolean tools;

  /**
   * @param id distinct on the page
   */
  Grid(String id, String caption) {
    this.id = id;
    this.caption = caption;
  }

  Grid text(String heading) {
    columns.add(new Column(heading, false));
    return this;
  }

  Grid number(String heading) {
    columns.add(new Column(heading, true));
    return this;
  }

  Grid row(Td... cells) {
    return row("", cells);
  }

  /**
   * @param marks attributes of the row, for filters
   */
  Grid row(String marks, Td... cells) {
    rows.add(new Row(List.of(cells), marks));
    return this;
  }

  Grid note(String text) {
    notes.add(text);
    return this;
  }

  /** Where its figures are to be had. */
  Grid file(String href) {
    file = href;
    return this;
  }

  Grid most(int rowsShown) {
    most = rowsShown;
    return this;
  }

  /**
   * Is given the first rows alone.
   *
   * @param there rows there are
   */
  Grid first(int rowsShown, int there) {
    all = there;
    return most(rowsShown);
  }

  /** Lets the script sort and filter it. */
  Grid tools() {
    tools = true;
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write(Markup out, Words words) {
    out.raw("<div class=\"table\">\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
    out.raw(" aria-labelledby=\"caption-" + id + "\">\n");
    out.raw("<table id=\"" + id + "\"" + (tools ? " data-tools" : "") + ">\n");
    out.raw("<caption><span id=\"caption-" + id + "\">").text(caption).raw("</span></caption>\n");
    out.raw("<thead>\n<tr>");
    columns.forEach(column -> heading(out, column));
    out.raw("</tr>\n</thead>\n<tbody>\n");
    rows.stream().limit(most).forEach(row -> row(out, row));
    out.raw("</tbody>\n</table>\n</div>\n");
    foot(out, words);
    out.raw("</div>\n");
  }

  private static void heading(Markup out, Column column) {
    out.raw(column.number() ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
    out.text(column.heading()).raw("</th>");
  }

  private void row(Markup out, Row row) {
    out.raw("<tr" + row.marks() + ">");
    for (int i = 0; i < row.cells().size(); i++) {
      Td cell = row.cells().get(i);
      out.raw(i == 0 ? "<th scope=\"row\"" : "<td");
      out.raw(columns.get(i).number() ? " class=\"number\"" : "");
      out.raw(cell.order().isEmpty() || !tools ? "" : " data-v=\"" + cell.order() + "\"");
      out.raw(">").raw(cell.html()).raw(i == 0 ? "</th>" : "</td>");
    }
    out.raw("</tr>\n");
  }

  private void foot(Markup out, Words words) {
    List<String> lines = new ArrayList<>(notes);
    int there = Math.max(all, rows.size());
    if (there > most) {
      lines.add(words.say("table-cut", "shown", most, "all", there));
    }
    if (lines.isEmpty() && file.isEmpty()) {
      return;
    }
    out.raw("<div class=\"notes\">\n");
    lines.forEach(line -> out.element("p", line));
    if (!file.isEmpty()) {
      out.raw("<p class=\"file\"><a href=\"" + Markup.escaped(file) + "\" download>");
      out.text(words.say("download", "table", caption)).raw("</a></p>\n");
    }
    out.raw("</div>\n");
  }
}
