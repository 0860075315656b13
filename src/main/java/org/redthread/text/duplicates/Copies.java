package org.redthread.text.duplicates;

import java.util.Comparator;
import java.util.List;

/**
 * A text and the letters that have exactly its words.
 *
 * @param ids at least one; kept in order
 */
public record Copies(Sketch text, List<String> ids) {
  public Copies {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a text comes from a letter");
    }
    ids = ids.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
