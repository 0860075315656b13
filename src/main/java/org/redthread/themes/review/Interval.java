package org.redthread.themes.review;

/**
 * An estimate with its 95 % interval. Not-a-number throughout where nothing can be said.
 *
 * @param low lower end
 * @param estimate the middle of the distribution (its median)
 * @param high upper end
 */
public record Interval(double low, double estimate, double high) {
  /** Where nothing can be said. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

  /** Ends in the wrong order are refused. */
  public Interval {
    if (low > estimate || estimate > high) {
      throw new IllegalArgumentException("an interval from %s to %s".formatted(low, high));
    }
  }

  public double width() {
    return high - low;
  }

  /** Whether a value is in it, with room for rounding. */
  public boolean covers(double value) {
    return value >= low - 1e-9 && value <= high + 1e-9;
  }
}
