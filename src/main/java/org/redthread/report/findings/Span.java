package org.redthread.report.findings;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Span(LocalDate from, LocalDate to) {
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a span ends before it starts");
    }
  }
}
