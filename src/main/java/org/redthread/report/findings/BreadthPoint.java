package org.redthread.report.findings;

import java.util.stream.Stream;

/** In one quarter: at least {@code atLeast} of {@code exposed} organisations are elevated. */
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
