package org.redthread.report.html;

/** Writes escaped HTML. Elements are closed by who opens them. */
public final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Text, escaped. */
  public Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Markup as it is. */
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element that holds only text. */
  public Markup element(String open, String text) {
    String name = open.split(" ", 2)[0];
    return raw("<" + open + ">").text(text).raw("</" + name + ">\n");
  }

  /** Text as it may stand in an element or a quoted attribute. */
  public static String escaped(String text) {
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
