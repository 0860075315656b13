package org.redthread.themes.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a letter came before a reader. Only letters drawn at random say anything of the unread. */
public enum Drawn {
  /** Among those most likely to belong. */
  LIKELY,
  /** Among those the model is least sure of. */
  UNCERTAIN,
  /** By chance, each unread letter of its stratum with the same probability. */
  RANDOM,
  /** Chosen by someone. */
  HAND;

  /** As it stands in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word in a cell; an empty cell is {@link #HAND}. */
  public static Optional<Drawn> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return word.isEmpty()
        ? Optional.of(HAND)
        : Arrays.stream(values()).filter(drawn -> drawn.word().equals(word)).findFirst();
  }
}
