package org.redthread.site.news;

/**
 * Cases that came to a theme or left it.
 *
 * @param type the theme's id among failure types, as {@code theme/imaging}
 */
public record ThemeCases(String type, String label, long fresh, long gone) {
  /** Whether it is a theme, not a part of one. */
  public boolean whole() {
    return type.indexOf('/') == type.lastIndexOf('/');
  }

  /** Whether it is a theme, or a part of it. */
  boolean within(String theme) {
    return (type + "/").startsWith(theme + "/");
  }

  ThemeCases plus(ThemeCases other) {
    return new ThemeCases(type, label, fresh + other.fresh, gone + other.gone);
  }
}
