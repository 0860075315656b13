package org.redthread.report.blocks;

import java.time.LocalDate;
import java.util.List;

/**
 * The title page, what goes with it, and the document's properties. {@code state} is the mark of a
 * draft or of another report that is not yet public, empty where there is none.
 */
public record Cover(
    String identifier,
    String title,
    String subtitle,
    List<List<Inline>> lines,
    String state,
    String author,
    LocalDate date,
    Imprint imprint) {
  public Cover {
    lines = List.copyOf(lines);
  }
}
