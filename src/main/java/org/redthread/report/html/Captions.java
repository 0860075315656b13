package org.redthread.report.html;

import java.util.List;
import java.util.function.Function;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;

/** Tables and charts with their captions and notes. */
final class Captions {
  private final Report report;
  private final Inlines inlines;
  private final Function<Block.Picture, String> drawn;

  Captions(Report report, Inlines inlines, Function<Block.Picture, String> drawn) {
    this.report = report;
    this.inlines = inlines;
    this.drawn = drawn;
  }

  void table(Markup out, Block.Table table) {
    String caption = "caption-" + table.id();
    out.raw("<div class=\"table\" id=\"%s\">\n".formatted(table.id()));
    out.raw(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"%s\">\n<table>\n"
            .formatted(caption));
    out.raw("<caption id=\"%s\"><span>%s</span>".formatted(caption, caption(table)));
    out.raw("<span class=\"description\">").text(table.description()).raw("</span></caption>\n");
    new Rows(inlines).write(out, table);
    out.raw("</table>\n</div>\n");
    notes(out, table.notes());
    out.raw("</div>\n");
  }

  void picture(Markup out, Block.Picture picture) {
    out.raw("<figure id=\"%s\">\n<figcaption>".formatted(picture.id()));
    out.raw(caption(picture)).raw("</figcaption>\n");
    out.raw("<div class=\"scroll chart\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .text(inlines.numbering().label(picture.id()))
        .raw("\">\n")
        .raw(svg(picture))
        .raw("\n</div>\n");
    notes(out, picture.notes());
    out.raw("</figure>\n");
  }

  private String caption(Block.Captioned block) {
    return "<b>" + inlines.numbering().label(block.id()) + ":</b> " + inlines.html(block.caption());
  }

  /** The drawing with its title and description, hidden from no one. */
  private String svg(Block.Picture picture) {
    String svg = drawn.apply(picture);
    int end = svg.indexOf('>');
    String names =
        " role=\"img\" aria-labelledby=\"%1$s-title %1$s-desc\"><title id=\"%1$s-title\">%2$s</title><desc id=\"%1$s-desc\">%3$s</desc>"
            .formatted(
                picture.id(),
                Markup.escaped(inlines.plain(picture.caption())),
                inlines.html(picture.alt()).replaceAll("</?data[^>]*>", ""));
    return svg.substring(0, end) + names + svg.substring(end + 1);
  }

  private void notes(Markup out, List<List<Inline>> notes) {
    if (notes.isEmpty()) {
      return;
    }
    out.raw("<div class=\"notes\">");
    out.element("p class=\"notes-head\"", report.term("notes"));
    for (List<Inline> note : notes) {
      out.raw("<p>" + inlines.html(note) + "</p>\n");
    }
    out.raw("</div>\n");
  }
}
