package org.redthread.report.findings;

import java.util.stream.Stream;

/**
 * What a report is about: a theme, the year of the office, an organisation. The id is the name of
 * its files.
 */
public record Subject(String id, Label label, Label definition) {
  public Subject {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("the id of a report is letters, digits and hyphens");
    }
  }

  /** Under theme/. */
  public Stream<Fact> facts() {
    return Stream.of(
        Fact.words("theme/id", id),
        new Fact.Words("theme/label", label),
        new Fact.Words("theme/definition", definition));
  }
}
