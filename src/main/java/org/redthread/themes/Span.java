package org.redthread.themes;

/**
 * A part of a text.
 *
 * @param start where it begins, from 0
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {
  /** An empty or reversed part is refused. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a part from %d to %d".formatted(start, end));
    }
  }
}
