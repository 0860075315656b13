package org.redthread.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Report;
import org.redthread.report.charts.Drawings;
import org.redthread.report.html.HtmlWriter;

/**
 * The HTML of a report made ready for paper. Captions become paragraphs before what they name, as a
 * caption within a table or figure would be read after it; charts become images of their own; what
 * serves a screen goes.
 */
final class PaperPage {
  /** Rows up to which a table is kept on one page. */
  private static final int SHORT = 14;

  /** Letters up to which a code is printed like words. */
  private static final int WORDS_OF_CODE = 24;

  /** Lines of contents and lists that a page takes. */
  private static final int ONE_PAGE = 24;

  private final Report report;
  private final Drawings drawings;
  private final Document page;

  private PaperPage(Report report, Drawings drawings) {
    this.report = report;
    this.drawings = drawings;
    this.page = Jsoup.parse(HtmlWriter.bare(report, "pdf"));
  }

  /** The page as jsoup holds it; {@code css} is the analyst's stylesheet for paper. */
  static Document of(Report report, String css, Drawings drawings) {
    PaperPage paper = new PaperPage(report, drawings);
    paper.head(css);
    paper.body();
    return paper.page;
  }

  private void head(String css) {
    page.select("style, meta[name=viewport]").remove();
    page.head().appendElement("style").attr("type", "text/css").append(css);
    page.head().appendElement("meta").attr("name", "subject").attr("content", subject());
    Element bookmarks = page.head().appendElement("bookmarks");
    for (Element heading : page.select("h2[id]")) {
      bookmarks
          .appendElement("bookmark")
          .attr("name", heading.text())
          .attr("href", "#" + heading.id());
    }
  }

  private String subject() {
    return report.cover().subtitle();
  }

  private void body() {
    page.select("a.skip").remove();
    page.select("caption").forEach(PaperPage::before);
    page.select("figcaption").forEach(PaperPage::before);
    page.select("div.scroll:not(.chart)").unwrap();
    page.select("div.scroll")
        .attr("class", "chart")
        .removeAttr("tabindex")
        .removeAttr("aria-label");
    keyFacts();
    page.select("data").unwrap();
    page.select("[role], [aria-labelledby]").removeAttr("role").removeAttr("aria-labelledby");
    pictures();
    tables();
    sections();
    contents();
    brackets();
    running();
  }

  /**
   * Keeps a link together with the bracket before it and the stop after it, which the layout would
   * part from it at the end of a line.
   */
  private void brackets() {
    for (Element link : page.select("p a, li a")) {
      if (link.previousSibling() instanceof TextNode before
          && before.getWholeText().endsWith("(")) {
        String text = before.getWholeText();
        before.text(text.substring(0, text.length() - 1));
        Element tied =
            new Element("span").attr("style", "display: inline-block; white-space: nowrap");
        link.before(tied);
        tied.appendText("(").appendChild(link);
        closing(tied);
      }
    }
  }

  private static void closing(Element tied) {
    if (tied.nextSibling() instanceof TextNode after) {
      String text = after.getWholeText();
      int end = 0;
      while (end < text.length() && ").,;:".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      tied.appendText(text.substring(0, end));
      after.text(text.substring(end));
    }
  }

  /**
   * Lists that would run over the page of the contents begin the next one. Captions break before
   * the edge, so that the page number stands on the line of their last words.
   */
  private void contents() {
    for (Element link : page.select(".contents li a")) {
      String words = link.text();
      link.empty().appendElement("span").addClass("words").text(words);
    }
    if (page.select(".contents li").size() > ONE_PAGE) {
      Element list = page.selectFirst(".contents h3");
      if (list != null) {
        list.addClass("new-page");
      }
    }
  }

  /** Puts a caption before the table or chart that it stands in. */
  private static void before(Element caption) {
    Element named = caption.closest("div.table, figure");
    Element paragraph = new Element("div").addClass("caption");
    caption.childNodesCopy().forEach(paragraph::appendChild);
    paragraph.select("> span").tagName("p");
    if (paragraph.select("> p").isEmpty()) {
      Element only = new Element("p");
      paragraph.childNodesCopy().forEach(only::appendChild);
      paragraph.empty().appendChild(only);
    }
    known(named).prependChild(paragraph);
    caption.remove();
  }

  /** Figure and text as two paragraphs: a bold block within a line would be read last. */
  private void keyFacts() {
    for (Element fact : page.select(".key-facts li")) {
      Element figure = known(fact.selectFirst("b"));
      figure.remove();
      Element text = new Element("p");
      fact.childNodesCopy().forEach(text::appendChild);
      fact.empty().appendChild(figure.tagName("p").addClass("key-figure"));
      fact.appendChild(text);
    }
  }

  private void pictures() {
    Map<String, Block.Picture> pictures =
        report
            .blocks()
            .filter(Block.Picture.class::isInstance)
            .map(Block.Picture.class::cast)
            .collect(Collectors.toMap(Block.Picture::id, picture -> picture));
    for (Element svg : page.select("figure svg")) {
      Element figure = known(svg.closest("figure"));
      Block.Picture picture = known(pictures.get(figure.id()));
      String alt = svg.select("> desc").text();
      svg.replaceWith(new Element("img").attr("alt", alt).attr("src", source(picture)));
      figure.tagName("div").addClass("figure");
    }
  }

  /** Columns are as wide as the model says, so that both printed forms break lines alike. */
  private void tables() {
    report
        .blocks()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .forEach(
            table -> {
              Element columns = new Element("colgroup");
              for (Block.Column column : table.columns()) {
                columns
                    .appendElement("col")
                    .attr(
                        "style", String.format(Locale.ROOT, "width: %.1fmm", column.millimetres()));
              }
              Element whole = known(page.getElementById(table.id()));
              known(whole.selectFirst("table")).prependChild(columns);
              readable(whole);
              if (table.rows().size() <= SHORT) {
                whole.addClass("short");
              }
            });
  }

  /** What is no longer than a date needs no print as small as that of a checksum. */
  private static void readable(Element table) {
    table
        .select(".code")
        .forEach(
            cell -> {
              if (cell.text().length() <= WORDS_OF_CODE) {
                cell.removeClass("code");
              }
            });
  }

  /** Marks what begins a page: the first section, annexes, footnotes. */
  private void sections() {
    for (int i = 0; i < report.sections().size(); i++) {
      Element heading = known(page.getElementById(report.sections().get(i).id()));
      Element section = known(heading.parent());
      if (i == 0 ? !report.letter() : report.sections().get(i - 1).front()) {
        section.addClass("first");
      } else if (report.sections().get(i).annex()) {
        section.addClass("annex");
      }
    }
  }

  private String source(Block.Picture picture) {
    byte[] svg = drawings.svgFile(picture.chart(), picture.id());
    return "data:image/svg+xml;base64,"
        + new String(Base64.getEncoder().encode(svg), StandardCharsets.US_ASCII);
  }

  /** What the HTML writer always writes. */
  private static <T> T known(@Nullable T part) {
    return Objects.requireNonNull(part);
  }

  /** The lines that stand at the foot and the head of every page, out of the text's order. */
  private void running() {
    Element line = new Element("div").addClass("running").text(report.cover().title());
    page.body().prependChild(line);
    String state = report.cover().imprint().running();
    if (!state.isEmpty()) {
      page.body().prependChild(new Element("div").addClass("running-state").text(state));
    }
  }
}
