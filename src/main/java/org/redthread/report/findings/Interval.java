package org.redthread.report.findings;

/** An estimate with its 95 % limits, in the unit of the estimate. */
public record Interval(double estimate, double lower, double upper) {
  public Interval {
    if (!(lower <= estimate && estimate <= upper)) {
      throw new IllegalArgumentException("an interval needs lower <= estimate <= upper");
    }
  }
}
