package org.redthread.report.findings;

import java.util.stream.Stream;

/** The theme a report is about. */
public record Subject(String id, Label label, Label definition) {
  public Subject {
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("a theme id is lower-case letters, digits and hyphens");
    }
  }

  /** Under theme/. */
  public Stream<Fact> facts() {
    return Stream.of(
        new Fact.Words("theme/label", label), new Fact.Words("theme/definition", definition));
  }
}
