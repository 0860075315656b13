package org.redthread.report.findings;

import java.util.Optional;
import java.util.stream.Stream;

/** What follows from the figures of the findings, and so needs no line in their file. */
public final class Summaries {
  private Summaries() {}

  /** The months of the theme within their limits; none where there are too few. */
  public static Optional<ControlMonths> control(Findings findings) {
    Optional<Span> history =
        findings.verdicts().stream().findFirst().flatMap(NodeVerdict::baseline);
    return ControlMonths.of(findings.months(), history);
  }

  static Stream<Fact> facts(Findings findings) {
    return control(findings).stream().flatMap(ControlMonths::facts);
  }
}
