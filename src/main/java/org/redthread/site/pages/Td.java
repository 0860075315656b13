package org.redthread.site.pages;

import org.redthread.report.findings.Language;
import org.redthread.report.html.Markup;

/**
 * A cell of a table.
 *
 * @param html what it shows
 * @param order what it is sorted by where that is not its text: a plain number
 */
record Td(String html, String order) {
  static Td text(String text) {
    return new Td(Markup.escaped(text), "");
  }

  static Td link(String href, String text) {
    return new Td(anchor(href, text), "");
  }

  /** A step further in than the row above it. */
  static Td within(Td cell) {
    return within(cell, 1);
  }

  /** As many steps in as it lies below the top, three at most. */
  static Td within(Td cell, int level) {
    return new Td(
        "<span class=\"l%d\">%s</span>".formatted(Math.min(3, level), cell.html()), cell.order());
  }

  static Td number(String text, double value) {
    return new Td(Markup.escaped(text), Double.isNaN(value) ? "-1" : String.valueOf(value));
  }

  /** A verdict's name, marked by its kind; sorted by how much it matters. */
  static Td verdict(Words words, org.redthread.signals.VerdictKind kind) {
    return new Td(badge(words, kind), String.valueOf(kind.ordinal()));
  }

  static String badge(Words words, org.redthread.signals.VerdictKind kind) {
    return "<span class=\"verdict v-%s\">%s</span>"
        .formatted(
            kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
            Markup.escaped(words.verdict(kind)));
  }

  /** What a run says in English; marked as English where the wording has no words for it. */
  static String said(Words words, String sentence) {
    return words
        .said(sentence)
        .map(Markup::escaped)
        .orElseGet(
            () ->
                words.language() == Language.EN
                    ? Markup.escaped(sentence)
                    : "<span lang=\"en-GB\">" + Markup.escaped(sentence) + "</span>");
  }

  static String anchor(String href, String text) {
    return "<a href=\"" + Markup.escaped(href) + "\">" + Markup.escaped(text) + "</a>";
  }
}
