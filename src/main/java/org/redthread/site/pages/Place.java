package org.redthread.site.pages;

import org.redthread.site.Slug;
import org.redthread.site.data.Cell;

/**
 * Where a page lies below its language's folder; what gives links their way from it.
 *
 * @param path as {@code types/safety.html}
 */
public record Place(String path) {
  /** Above the language folders lie data and assets. */
  private static final String DATA = "data/";

  static Place type(String id) {
    return new Place("types/" + Slug.type(id) + ".html");
  }

  static Place organisation(String id) {
    return new Place("organisations/" + Slug.organisation(id) + ".html");
  }

  static Place pair(Cell cell) {
    return new Place(
        "pairs/" + Slug.type(cell.type()) + "/" + Slug.organisation(cell.organisation()) + ".html");
  }

  static Place theme(String id) {
    return new Place("themes/" + Slug.type(id) + ".html");
  }

  /** From here to another page. */
  String to(Place other) {
    return up() + other.path;
  }

  /** From here to a file of {@code data}. */
  String data(String file) {
    return up() + "../" + DATA + file;
  }

  String asset(String file) {
    return up() + "../assets/" + file;
  }

  /** From here to the same page in another language. */
  String in(String language) {
    return up() + "../" + language + "/" + path;
  }

  private String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
