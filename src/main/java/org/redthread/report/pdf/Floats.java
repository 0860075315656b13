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
 * heading, and figures and tables keep their order. It reckons with the heights of a first layout.
 */
final class Floats {
  /** Smaller than this share of its size, the letters of a chart are hard to read in print. */
  private static final double SMALLEST = 0.85;

  private static final double CHART_MILLIMETRES = 160;

  /** A share of the page that may stay white; and what a part of a paragraph needs. */
  private static final double WHITE = 0.06;

  private final PageHeights heights;
  private boolean changed;

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
    boolean newPage = section.hasClass("first") || section.hasClass("annex");
    y = newPage || places.isEmpty() ? 0 : y;
    List<Element> parts = new ArrayList<>(section.children());
    List<Place> left = new ArrayList<>(places);
    for (int i = 0; i < parts.size(); i++) {
      Place place = left.get(i);
      boolean whole = isWhole(parts.get(i));
      if (whole && y + place.height() > heights.page()) {
        boolean fits = smaller(parts.get(i), place);
        if (!fits) {
          i += earlier(parts, left, i);
        }
      }
      set(left.get(i), whole);
    }
  }

  private static boolean isWhole(Element part) {
    return part.hasClass("figure") || part.hasClass("short");
  }

  private static boolean isText(Element part) {
    return part.normalName().equals("p") || part.normalName().equals("ul");
  }

  /** Goes down by what is set, to the next page where it has to. */
  private void set(Place place, boolean whole) {
    if (whole && y + place.height() > heights.page()) {
      y = 0;
    }
    y = (y + place.height()) % heights.page();
  }

  private boolean smaller(Element figure, Place place) {
    Element image = figure.selectFirst("img");
    double room = heights.page() - y;
    if (image == null || place.height() > room / SMALLEST) {
      return false;
    }
    double share = Math.max(0, room / place.height() - 0.02);
    if (share < SMALLEST) {
      return false;
    }
    image.attr(
        "style", String.format(Locale.ROOT, "width: %.1fmm", share * CHART_MILLIMETRES));
    changed = true;
    return true;
  }

  /** Puts the paragraphs that follow before a part, as long as there is room; how many. */
  private int earlier(List<Element> parts, List<Place> places, int at) {
    Element part = parts.get(at);
    Place place = places.get(at);
    double room = heights.page() * (1 - WHITE) - y;
    int moved = 0;
    while (at + 1 < parts.size() && room > 0 && isText(parts.get(at + 1))) {
      parts.set(at, parts.get(at + 1));
      places.set(at, places.get(at + 1));
      part.before(parts.get(at));
      set(places.get(at), false);
      room -= places.get(at).height();
      at++;
      moved++;
      parts.set(at, part);
      places.set(at, place);
      changed = true;
    }
    return moved;
  }
}
