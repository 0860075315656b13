package org.redthread.report.findings;

import java.util.stream.Stream;

/**
 * In the twelve months that end with a quarter: at least {@code atLeast} of {@code exposed}
 * organisations are above their history; {@code complaints} of the theme in these months.
 */
public record BreadthPoint(Quarter quarter, int atLeast, int exposed, long complaints) {
  public BreadthPoint {
    if (atLeast < 0 || atLeast > exposed) {
      throw new IllegalArgumentException("the breadth of " + quarter + " exceeds the exposed");
    }
  }

  /** Under breadth/QUARTER/. */
  public Stream<Fact> facts() {
    String id = "breadth/" + quarter + "/";
    return Stream.of(
        Fact.count(id + "at-least", atLeast, Unit.ORGANISATIONS),
        Fact.count(id + "exposed", exposed, Unit.ORGANISATIONS),
        Fact.count(id + "complaints", complaints, Unit.COMPLAINTS),
        new Fact.Season(id + "quarter", quarter));
  }
}
