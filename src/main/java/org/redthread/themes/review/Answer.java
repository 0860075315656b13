package org.redthread.themes.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader says of a letter: does it belong to the theme? */
public enum Answer {
  YES("ja"),
  NO("nei"),
  UNSURE("usikker");

  private final String norwegian;

  Answer(String norwegian) {
    this.norwegian = norwegian;
  }

  /** As it stands in files: yes, no, unsure. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * As a reader chooses it.
   *
   * @param language Norwegian for nb and nn, else English
   */
  public String word(String language) {
    return language.startsWith("n") ? norwegian : word();
  }

  /** The answer a cell holds, in either language and any case; nothing if it is none of them. */
  public static Optional<Answer> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(answer -> List.of(answer.word(), answer.norwegian).contains(word))
        .findFirst();
  }
}
