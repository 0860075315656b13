package org.redthread.report.html;

import java.util.List;
import java.util.Locale;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;

/** The header and the rows of a table. */
record Rows(Inlines inlines) {

  void write(Markup out, Block.Table table) {
    out.raw("<thead>\n<tr>");
    for (Block.Column column : table.columns()) {
      out.raw("<th scope=\"col\"" + align(column) + ">").text(column.heading()).raw("</th>");
    }
    out.raw("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(out, row, table.columns()));
    out.raw("</tbody>\n");
  }

  private void row(Markup out, Block.Row row, List<Block.Column> columns) {
    out.raw(row.total() ? "<tr class=\"total\">" : "<tr>");
    for (int i = 0; i < columns.size(); i++) {
      cell(out, row.cells().get(i), columns.get(i), i == 0);
    }
    out.raw("</tr>\n");
  }

  private void cell(Markup out, List<Inline> text, Block.Column column, boolean header) {
    String name = header ? "th" : "td";
    out.raw("<" + name + (header ? " scope=\"row\"" : "") + align(column) + ">");
    out.raw(inlines.html(text)).raw("</" + name + ">");
  }

  private static String align(Block.Column column) {
    return column.align() == Block.Align.TEXT
        ? ""
        : " class=\"" + column.align().name().toLowerCase(Locale.ROOT) + "\"";
  }
}
