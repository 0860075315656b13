package org.redthread.report.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Rules for an HTML report. Source: WCAG 2.2, success criteria 1.1.1, 1.3.1, 1.4.3, 2.1.1, 2.4.1,
 * 2.4.2, 2.4.4 and 3.1.1. The tests hold the same pages against axe-core in a browser.
 */
public final class HtmlAudit {
  private final Document page;
  private final Faults faults = new Faults();

  private HtmlAudit(Document page) {
    this.page = page;
  }

  /** One sentence for each rule broken, with the place. */
  public static List<String> of(String html) {
    HtmlAudit audit = new HtmlAudit(Jsoup.parse(html));
    audit.document();
    audit.tables();
    audit.pictures();
    audit.links();
    audit.alone();
    audit.keyboard();
    Contrast.audit(audit.page, audit.faults);
    return audit.faults.found();
  }

  private void expect(boolean met, String place, String rule) {
    faults.expect(met, place, rule);
  }

  private void document() {
    expect(!page.select("html").attr("lang").isBlank(), "the page", "says its language");
    expect(!page.title().isBlank(), "the page", "has a title");
    expect(page.select("main").size() == 1, "the page", "has one main part");
    expect(page.select("h1").size() == 1, "the page", "has one heading of level 1");
    expect(
        page.select("meta[name=viewport]").attr("content").contains("width=device-width"),
        "the page",
        "fits the width of a phone");
    faults.headings(
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(h -> new Faults.Heading(h.tagName().charAt(1) - '0', h.text()))
            .toList());
  }

  private void tables() {
    for (Element table : page.select("table")) {
      String place = "table '%s'".formatted(Faults.shortened(table.select("caption").text()));
      expect(!table.select("> caption").text().isBlank(), place, "has a caption");
      expect(!table.select("> thead th").isEmpty(), place, "has header cells");
      expect(
          table.select("th:not([scope=col]):not([scope=row])").isEmpty(),
          place,
          "has header cells that say whether they head a column or a row");
    }
  }

  private void pictures() {
    for (Element image : page.select("img")) {
      expect(image.hasAttr("alt"), "image " + image.attr("src"), "has an alternative text");
    }
    for (Element svg : page.select("svg")) {
      String place = "drawing '%s'".formatted(Faults.shortened(svg.select("> title").text()));
      expect(svg.attr("role").equals("img"), place, "is marked as one image");
      expect(!svg.select("> title").text().isBlank(), place, "has a name");
      faults.described(svg.select("> desc").text(), place);
    }
  }

  private void links() {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> expect(ids.add(e.id()), "id " + e.id(), "is given once"));
    for (Element link : page.select("a[href]")) {
      String target = link.attr("href");
      String place = "link to " + target;
      expect(!link.text().isBlank() || link.hasAttr("aria-label"), place, "has a text");
      if (target.startsWith("#")) {
        expect(ids.contains(target.substring(1)), place, "lands on a place that exists");
      }
    }
    for (Element named : page.select("[aria-labelledby]")) {
      for (String id : named.attr("aria-labelledby").strip().split("\\s+")) {
        expect(ids.contains(id), "the name " + id, "exists");
      }
    }
  }

  /** Nothing is fetched, and nothing needs a script. */
  private void alone() {
    expect(
        page.select("script:not([type=application/json])").isEmpty(),
        "the page",
        "works without scripts");
    for (Element loaded : page.select("[src], link[href], object[data]")) {
      String from = loaded.attr("src") + loaded.attr("href") + loaded.attr("data");
      expect(from.startsWith("data:"), loaded.tagName() + " " + from, "is within the file");
    }
  }

  private void keyboard() {
    Element first = page.selectFirst("a[href^=#]");
    expect(
        first != null && page.select("main").is(first.attr("href")),
        "the first link",
        "skips to the main part");
    expect(
        page.select("[tabindex]:not([tabindex=0]):not([tabindex=-1])").isEmpty(),
        "the page",
        "keeps the order of the keyboard");
    expect(
        page.select("main .scroll:not([tabindex=0])").isEmpty(),
        "what scrolls",
        "can be reached by keyboard");
  }
}
