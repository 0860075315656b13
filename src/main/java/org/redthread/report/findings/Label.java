package org.redthread.report.findings;

/** A text in each language of the report; the Norwegian one is empty where there is none. */
public record Label(String en, String nb) {
  public Label {
    if (en.isBlank()) {
      throw new IllegalArgumentException("a label needs an English text");
    }
  }

  /** The name in one language. */
  public String in(Language language) {
    return language == Language.EN ? en : nb;
  }
}
