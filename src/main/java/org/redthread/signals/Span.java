package org.redthread.signals;

/**
 * Periods {@code from} (included) to {@code to} (excluded).
 *
 * @param from position of the first period, from 0
 * @param to position after the last, not before {@code from}
 */
public record Span(int from, int to) {
  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("a span from %d to %d".formatted(from, to));
    }
  }

  public static Span at(int period) {
    return new Span(period, period + 1);
  }

  public int length() {
    return to - from;
  }
}
