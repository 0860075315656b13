package org.redthread.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.redthread.report.pdf.PageHeights.Place;

/**
 * Fills the page before a figure or table that has no room on it, as a printer would: a chart that
 * nearly fits is set a little smaller; else paragraphs that follow come first. Nothing passes a
 * heading, and figures and tables keep their order. A long table does not begin at the foot of a
 * page, and footnotes do not stand on a page alone. It reckons with the heights of a layout.
 */
final class Floats {
  /** Smaller than this share of its size, the letters of a chart are hard to read in print. */
  private static final double SMALLEST = 0.85;

  private static final double CHART_MILLIMETRES = 160;

  /** Shares of the page: what may stay white, and what the beginning of a long table takes. */
  private static final double WHITE = 0.06;

  private static final double TABLE = 0.25;

  /** Rather than so much white, a table is broken that would be kept whole. */
  private static final double BROKEN = 0.4;

  private final PageHeights heights;
  private boolean changed;

  /** Whether something since the last new page does not stand where the layout has it. */
  private boolean moved;

  /** Down to here the page is taken, in the units of the layout. */
  private double y;

  private Floats(PageHeights heights) {
    this.heights = heights;
  }

  /** Changes the document where that fills pages, and says whether it did. */
  static boolean settle(Document page, PageHeights heights) {
    Floats floats = new Floats(heights);
    List<Element> sections = page.select("section");
    for (int i = 0; i < sections.size(); i++) {
      floats.section(sections.get(i), heights.sections().get(i));
    }
    return floats.changed;
  }

  private void section(Element section, List<Place> places) {
    if (section.hasClass("first") || section.hasClass("annex")) {
      y = 0;
      moved = false;
    }
    List<Element> parts = new ArrayList<>(section.children());
    List<Place> left = new ArrayList<>(places);
    for (int i = 0; i < parts.size(); i++) {
      if (!moved) {
        y = left.get(i).top() - left.get(i).pageTop();
      }
      i += part(parts, left, i);
      set(left.get(i), isWhole(parts.get(i)));
    }
  }

  /** Makes the best of one part; how many others come before it now. */
  private int part(List<Element> parts, List<Place> places, int at) {
    Element part = parts.get(at);
    double room = heights.page() - before(places, at);
    if (isWhole(part) && places.get(at).height() > room) {
      return smaller(part, places.get(at), room) ? 0 : later(parts, places, at, room);
    }
    if (part.hasClass("table") && !isWhole(part) && room < TABLE * heights.page()) {
      newPage(part);
    }
    return 0;
  }

  /** Text comes first; a table without any is broken where the page would stay too white. */
  private int later(List<Element> parts, List<Place> places, int at, double room) {
    int before = earlier(parts, places, at);
    if (before == 0 && parts.get(at).hasClass("short") && room > BROKEN * heights.page()) {
      parts.get(at).removeClass("short");
      change();
    }
    return before;
  }

  /** Where the part would begin if it needed no room: the layout may have sent it on already. */
  private double before(List<Place> places, int at) {
    if (moved || at == 0) {
      return y;
    }
    Place last = places.get(at - 1);
    return (last.top() - last.pageTop() + last.height()) % heights.page();
  }

  private static boolean isWhole(Element part) {
    return part.hasClass("figure") || part.hasClass("short");
  }

  private static boolean isText(Element part) {
    return part.normalName().equals("p") || part.normalName().equals("ul");
  }

  private void newPage(Element part) {
    if (!part.hasClass("new-page")) {
      part.addClass("new-page");
      change();
      y = 0;
    }
  }

  private void change() {
    changed = true;
    moved = true;
  }

  /** Goes down by what is set, to the next page where it has to. */
  private void set(Place place, boolean whole) {
    if (whole && y + place.height() > heights.page()) {
      y = 0;
    }
    y = (y + place.height()) % heights.page();
  }

  private boolean smaller(Element figure, Place place, double room) {
    Element image = figure.selectFirst("img");
    double share = room / place.height() - 0.02;
    if (image == null || image.hasAttr("style") || share < SMALLEST) {
      return false;
    }
    image.attr("style", String.format(Locale.ROOT, "width: %.1fmm", share * CHART_MILLIMETRES));
    y = heights.page() - place.height();
    change();
    return true;
  }

  /** Puts the paragraphs that follow before a part, as long as there is room; how many. */
  private int earlier(List<Element> parts, List<Place> places, int from) {
    Element part = parts.get(from);
    Place place = places.get(from);
    double down = before(places, from);
    int at = from;
    while (at + 1 < parts.size()
        && isText(parts.get(at + 1))
        && down < heights.page() * (1 - WHITE)) {
      parts.set(at, parts.get(at + 1));
      places.set(at, places.get(at + 1));
      part.before(parts.get(at));
      down += places.get(at).height();
      change();
      at++;
      parts.set(at, part);
      places.set(at, place);
    }
    y = at == from ? y : down % heights.page();
    return at - from;
  }

  /**
   * Sends what comes before the footnotes on with them where they would begin a page, and says
   * whether it did.
   */
  static boolean footnotes(Document page, PageHeights heights) {
    List<Element> sections = page.select("section");
    int last = sections.size() - 1;
    if (last < 1 || !sections.get(last).hasClass("footnotes")) {
      return false;
    }
    Place notes = heights.sections().get(last).get(0);
    Element part = sections.get(last - 1).lastElementChild();
    boolean alone = notes.top() - notes.pageTop() < WHITE * heights.page();
    if (!alone || part == null || part.hasClass("new-page") || !(isText(part) || isWhole(part))) {
      return false;
    }
    part.addClass("new-page");
    return true;
  }
}
