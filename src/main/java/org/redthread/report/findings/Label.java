package org.redthread.report.findings;

/** A name in each language of the report. */
public record Label(String en, String nb) {
  public Label {
    if (en.isBlank() || nb.isBlank()) {
      throw new IllegalArgumentException("a label needs both en and nb");
    }
  }

  /** The name in one language. */
  public String in(Language language) {
    return language == Language.EN ? en : nb;
  }
}
