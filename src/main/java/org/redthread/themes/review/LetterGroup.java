package org.redthread.themes.review;

import java.util.List;
import org.redthread.text.Letter;

/**
 * One letter and all that say the same word for word, but for case and punctuation: read once,
 * decided once.
 *
 * @param ids of the cases, in the order of the file; at least one
 * @param letter the first of them
 */
public record LetterGroup(List<String> ids, Letter letter) {
  /** A group of nobody is refused. */
  public LetterGroup {
    ids = List.copyOf(ids);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a group without a case");
    }
  }

  /** The id that stands for the group. */
  public String id() {
    return ids.get(0);
  }

  /** How many cases it holds. */
  public int cases() {
    return ids.size();
  }
}
