package org.redthread.site.news;

import java.util.List;

/**
 * Something about the data that a reader should know before the figures.
 *
 * @param key of the sentence in the wording, without {@code warning-}
 * @param values names and values of what the sentence leaves open, in turn
 */
public record Notice(String key, List<Object> values) {
  public Notice {
    values = List.copyOf(values);
  }

  static Notice of(String key, Object... values) {
    return new Notice(key, List.of(values));
  }
}
