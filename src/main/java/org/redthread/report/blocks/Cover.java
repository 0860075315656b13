package org.redthread.report.blocks;

import java.util.List;

/**
 * The title page and the document's properties. {@code state} is the mark of a draft, empty where
 * there is none.
 */
public record Cover(
    String identifier,
    String title,
    String subtitle,
    List<List<Inline>> lines,
    String state,
    String author,
    java.time.LocalDate date) {
  public Cover {
    lines = List.copyOf(lines);
  }
}
