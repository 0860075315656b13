package org.redthread.report.blocks;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text within a paragraph, caption or cell. */
public sealed interface Inline {
  /** Plain words. */
  record Words(String text) implements Inline {}

  /** A figure, as worded; {@code fact} is its id in the findings. */
  record Amount(String fact, String text, double value) implements Inline {}

  /**
   * A cross-reference to a section, paragraph, table or picture by its id.
   *
   * @param opens whether it begins a sentence
   */
  record Reference(String target, boolean opens) implements Inline {
    /** One within a sentence. */
    public Reference(String target) {
      this(target, false);
    }
  }

  /** A footnote, at the place of its mark. */
  record Note(List<Inline> text) implements Inline {
    public Note {
      text = List.copyOf(text);
    }
  }

  static List<Inline> words(String text) {
    return text.isEmpty() ? List.of() : List.of(new Words(text));
  }

  /** The text as a reader of the page sees it, footnotes left out. */
  static String plain(List<Inline> text, Numbering numbering) {
    return text.stream().map(i -> plain(i, numbering)).collect(Collectors.joining());
  }

  private static String plain(Inline inline, Numbering numbering) {
    if (inline instanceof Words words) {
      return words.text();
    }
    if (inline instanceof Amount amount) {
      return amount.text();
    }
    return inline instanceof Reference reference ? numbering.said(reference) : "";
  }
}
