package org.redthread.themes.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader says of a letter: does it belong to the theme? */
public enum Answer {
  YES,
  NO,
  UNSURE;

  /** As it stands in files: yes, no, unsure. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answer a cell holds, in any case; nothing if it is none of the three. */
  public static Optional<Answer> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(answer -> answer.word().equals(word)).findFirst();
  }
}
