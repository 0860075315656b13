package org.redthread.report.html;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Cover;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.charts.ChartRenderer;
import org.redthread.report.charts.Fonts;

/**
 * Writes a report as one HTML file that needs nothing beside it: style, fonts and charts are
 * within. No scripts.
 */
public final class HtmlWriter {
  /** Up to so many tables or figures need no list. */
  private static final int UNLISTED = 3;

  private final Report report;
  private final String format;
  private final Inlines inlines;
  private final Captions captions;
  private final Markup out = new Markup();

  private HtmlWriter(Report report, String format, Function<Block.Picture, String> drawn) {
    this.report = report;
    this.format = format;
    this.inlines = new Inlines(report.numbering());
    this.captions = new Captions(report, inlines, drawn);
  }

  /** The whole file; {@code css} is the analyst's stylesheet. */
  public static String write(Report report, String css) {
    Function<Block.Picture, String> drawn = p -> ChartRenderer.svg(p.chart(), p.id());
    HtmlWriter writer = new HtmlWriter(report, "html", drawn);
    writer.document(css);
    return writer.out.toString();
  }

  /**
   * The same without style and drawings, for another format to be made from it: {@code format} is
   * the ending of that one. In place of each chart stands an empty drawing with its description.
   */
  public static String bare(Report report, String format) {
    HtmlWriter writer = new HtmlWriter(report, format, picture -> "<svg></svg>");
    writer.document("");
    return writer.out.toString();
  }

  private void document(String css) {
    head(css);
    out.raw(report.letter() ? "<body class=\"letter\">\n" : "<body>\n")
        .raw("<a class=\"skip\" href=\"#report\">")
        .text(report.term("skip"));
    out.raw("</a>\n");
    cover();
    if (!report.letter()) {
      contents();
    }
    out.raw("<main id=\"report\">\n");
    report.sections().forEach(this::section);
    footnotes();
    out.raw("</main>\n</body>\n</html>\n");
  }

  private void head(String css) {
    Cover cover = report.cover();
    out.raw("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n".formatted(report.language().tag()));
    out.raw("<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.element("title", cover.title() + " – " + cover.subtitle());
    meta("author", cover.author());
    meta("dcterms.identifier", cover.identifier());
    meta("dcterms.date", cover.date().toString());
    out.raw("<style>\n" + face("Regular", 400) + face("Bold", 700) + css + "</style>\n</head>\n");
  }

  private void meta(String name, String content) {
    out.raw("<meta name=\"%s\" content=\"%s\">\n".formatted(name, Markup.escaped(content)));
  }

  private static String face(String cut, int weight) {
    return "@font-face{font-family:\"%s\";font-weight:%d;font-display:swap;src:url(data:font/woff2;base64,%s) format(\"woff2\")}\n"
        .formatted(
            Fonts.FAMILY,
            weight,
            Base64.getEncoder().encodeToString(Fonts.bytes("OpenSans-" + cut + "-latin.woff2")));
  }

  private void cover() {
    Cover cover = report.cover();
    out.raw("<header class=\"cover\">\n");
    sheet(cover.imprint().embargo());
    if (!cover.imprint().notice().isEmpty()) {
      out.element("p class=\"state\"", cover.imprint().notice());
    }
    out.element("p class=\"author\"", cover.author());
    if (report.letter()) {
      coverLines();
    }
    out.element("h1", cover.title());
    out.element("p class=\"subtitle\"", cover.subtitle());
    lines("presented", cover.imprint().presented());
    if (!report.letter()) {
      coverLines();
    }
    lines("verso", cover.imprint().verso(format));
    out.raw("</header>\n");
  }

  private void coverLines() {
    for (List<Inline> line : report.cover().lines()) {
      out.raw("<p>" + inlines.html(line) + "</p>\n");
    }
  }

  private void sheet(List<String> lines) {
    if (!lines.isEmpty()) {
      out.raw("<div class=\"embargo\">\n");
      out.element("p class=\"embargo-head\"", lines.get(0));
      lines.stream().skip(1).forEach(line -> out.element("p", line));
      out.raw("</div>\n");
    }
  }

  private void lines(String name, List<String> lines) {
    if (!lines.isEmpty()) {
      out.raw("<div class=\"%s\">\n".formatted(name));
      lines.forEach(line -> out.element("p", line));
      out.raw("</div>\n");
    }
  }

  private void contents() {
    out.raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n");
    out.element("h2 id=\"contents\"", report.term("contents"));
    out.raw("<ol>\n");
    for (Section section : report.sections()) {
      String number = section.front() ? "" : number(section);
      out.raw("<li><span>%s</span><a href=\"#%s\">".formatted(number, section.id()));
      out.text(section.title()).raw("</a></li>\n");
    }
    out.raw("</ol>\n");
    list("table", "list-of-tables", Block.Table.class);
    list("figure", "list-of-figures", Block.Picture.class);
    out.raw("</nav>\n");
  }

  /** Tables or figures by their captions, where there are more than three. */
  private void list(String name, String heading, Class<? extends Block.Captioned> kind) {
    List<? extends Block.Captioned> all =
        report.blocks().filter(kind::isInstance).map(kind::cast).toList();
    if (all.size() <= UNLISTED) {
      return;
    }
    out.element("h3", report.term(heading));
    out.raw("<ol class=\"list-of-%ss\">\n".formatted(name));
    for (Block.Captioned block : all) {
      out.raw("<li><span>").text(inlines.numbering().label(block.id())).raw("</span>");
      out.raw("<a href=\"#%s\">".formatted(block.id()));
      out.text(inlines.plain(block.caption())).raw("</a></li>\n");
    }
    out.raw("</ol>\n");
  }

  private String number(Section section) {
    return section.annex()
        ? report.term("annex") + "\u00a0" + inlines.numbering().number(section.id())
        : inlines.numbering().number(section.id());
  }

  private void section(Section section) {
    out.raw("<section aria-labelledby=\"%s\">\n".formatted(section.id()));
    out.raw("<h2 id=\"%s\">".formatted(section.id()));
    if (!section.front()) {
      out.raw("<span class=\"number\">").text(number(section)).raw("</span> ");
    }
    out.text(section.title()).raw("</h2>\n");
    section.blocks().forEach(this::block);
    out.raw("</section>\n");
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Heading heading) {
      out.raw("<h3 id=\"%s\">%s</h3>\n".formatted(heading.id(), inlines.html(heading.text())));
    } else if (block instanceof Block.Bullets bullets) {
      out.raw("<ul>\n");
      bullets.items().forEach(i -> out.raw("<li>" + inlines.html(i) + "</li>\n"));
      out.raw("</ul>\n");
    } else if (block instanceof Block.KeyFacts facts) {
      keyFacts(facts);
    } else if (block instanceof Block.Table table) {
      captions.table(out, table);
    } else {
      captions.picture(out, (Block.Picture) block);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    if (paragraph.numbered()) {
      out.raw("<p class=\"numbered\" id=\"%s\">".formatted(paragraph.id()));
      out.element("span class=\"number\"", inlines.numbering().number(paragraph.id()));
    } else {
      out.raw("<p id=\"%s\">".formatted(paragraph.id()));
    }
    out.raw(inlines.html(paragraph.text())).raw("</p>\n");
  }

  private void keyFacts(Block.KeyFacts facts) {
    out.raw("<ul class=\"key-facts\">\n");
    for (Block.KeyFact fact : facts.facts()) {
      out.raw(
          "<li><b>%s</b> %s</li>\n"
              .formatted(inlines.html(fact.figure()), inlines.html(fact.text())));
    }
    out.raw("</ul>\n");
  }

  private void footnotes() {
    List<Inline.Note> notes = inlines.notes();
    if (notes.isEmpty()) {
      return;
    }
    out.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">\n");
    out.element("h2 id=\"footnotes\"", report.term("footnotes"));
    out.raw("<ol>\n");
    for (int n = 1; n <= notes.size(); n++) {
      out.raw("<li id=\"note-%d\">%s ".formatted(n, inlines.html(notes.get(n - 1).text())));
      out.raw("<a href=\"#note-ref-%d\" role=\"doc-backlink\">".formatted(n));
      out.text(report.term("back")).raw("</a></li>\n");
    }
    out.raw("</ol>\n</section>\n");
  }
}
