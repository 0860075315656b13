package org.redthread.site.pages;

import java.util.List;
import java.util.Map;
import org.redthread.report.findings.Language;
import org.redthread.report.html.Markup;
import org.redthread.site.data.RunFacts;

/**
 * What stands around every page: head, ways to the others, and which run it shows.
 *
 * @param languages of the site, this one among them
 */
record Shell(Words words, RunFacts facts, List<Language> languages) {
  private static final Map<String, String> SECTIONS =
      new java.util.TreeMap<>(
          Map.of(
              "1-new", "index.html",
              "2-verdicts", "verdicts.html",
              "3-organisations", "organisations.html",
              "4-themes", "themes.html",
              "5-quality", "quality.html",
              "6-about", "about.html"));

  /** The whole file. */
  byte[] page(Body body) {
    Markup out = new Markup();
    head(out, body);
    header(out, body);
    crumbs(out, body);
    out.raw("<main id=\"main\">\n").element("h1", body.title());
    out.raw(body.html()).raw("</main>\n");
    footer(out, body);
    out.raw("</body>\n</html>\n");
    return out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private void head(Markup out, Body body) {
    out.raw("<!DOCTYPE html>\n<html lang=\"" + words.language().tag() + "\">\n<head>\n");
    out.raw("<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<meta name=\"robots\" content=\"noindex\">\n");
    out.element("title", body.title() + " – " + words.say("site"));
    out.raw("<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"");
    out.raw(body.place().asset("site.css")).raw("\">\n");
    if (body.script()) {
      out.raw("<script src=\"" + body.place().asset("site.js") + "\" defer></script>\n");
    }
    out.raw("</head>\n<body>\n<a class=\"skip\" href=\"#main\">").text(words.say("skip"));
    out.raw("</a>\n");
  }

  private void header(Markup out, Body body) {
    out.raw("<header class=\"site\">\n<p class=\"brand\">").text(words.say("site"));
    out.raw("</p>\n<nav aria-label=\"").text(words.say("nav")).raw("\">\n<ul>\n");
    SECTIONS.forEach(
        (key, file) -> {
          Place place = new Place(file);
          String here = place.equals(body.place()) ? " aria-current=\"page\"" : "";
          out.raw("<li><a href=\"" + body.place().to(place) + "\"" + here + ">");
          out.text(words.say("nav-" + key.substring(2))).raw("</a></li>\n");
        });
    for (Language other : languages) {
      if (other != words.language()) {
        out.raw("<li class=\"language\"><a href=\"" + body.place().in(other.code()) + "\"");
        out.raw(" lang=\"%1$s\" hreflang=\"%1$s\">".formatted(other.tag()));
        out.text(other == Language.EN ? "English" : "Norsk").raw("</a></li>\n");
      }
    }
    out.raw("</ul>\n</nav>\n</header>\n");
  }

  private void crumbs(Markup out, Body body) {
    if (body.above().isEmpty()) {
      return;
    }
    out.raw("<nav class=\"crumbs\" aria-label=\"").text(words.say("crumbs")).raw("\">\n<ol>\n");
    for (Body.Crumb crumb : body.above()) {
      out.raw("<li>" + Td.anchor(body.place().to(crumb.place()), crumb.title()) + "</li>\n");
    }
    out.raw("<li aria-current=\"page\">").text(body.title()).raw("</li>\n</ol>\n</nav>\n");
  }

  private void footer(Markup out, Body body) {
    out.raw("<footer>\n<p>");
    out.text(words.say("footer-run", "run", facts.run(), "date", facts.asAt()));
    out.raw(" <a href=\"" + body.place().to(new Place("about.html")) + "\">");
    out.text(words.say("footer-about")).raw("</a></p>\n");
    out.element("p", words.say("footer-office"));
    out.raw("</footer>\n");
  }
}
