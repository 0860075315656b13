package org.redthread.report.html;

/** Writes escaped HTML. Elements are closed by who opens them. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Text, escaped. */
  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Markup as it is. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element that holds only text. */
  Markup element(String open, String text) {
    String name = open.split(" ", 2)[0];
    return raw("<" + open + ">").text(text).raw("</" + name + ">\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
