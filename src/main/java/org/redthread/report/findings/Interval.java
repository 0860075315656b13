package org.redthread.report.findings;

import java.util.stream.Stream;

/** An estimate with its 95 % limits, in the unit of the estimate. */
public record Interval(double estimate, double lower, double upper) {
  public Interval {
    if (!(lower <= estimate && estimate <= upper)) {
      throw new IllegalArgumentException("an interval needs lower <= estimate <= upper");
    }
  }

  /** The estimate under an id, and its limits under the id with -lower and -upper. */
  Stream<Fact> facts(String id, Unit unit) {
    return Stream.of(
        Fact.number(id, estimate, unit),
        Fact.number(id + "-lower", lower, unit),
        Fact.number(id + "-upper", upper, unit));
  }
}
