package org.redthread.site.pages;

import java.util.List;
import org.redthread.report.html.Markup;

/**
 * What is a page's own.
 *
 * @param above the pages it lies under, the topmost first
 * @param html of its main part, after its heading
 * @param script whether a script helps to read it
 */
record Body(Place place, String title, List<Crumb> above, String html, boolean script) {
  Body {
    above = List.copyOf(above);
  }

  /** A page above, and what it is called. */
  record Crumb(Place place, String title) {}

  static Body of(Place place, String title, Markup html) {
    return new Body(place, title, List.of(), html.toString(), false);
  }

  Body under(List<Crumb> pages) {
    return new Body(place, title, pages, html, script);
  }

  Body withScript() {
    return new Body(place, title, above, html, true);
  }
}
