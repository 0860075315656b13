package org.redthread.themes.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two parts of a collection that random letters are drawn from apart. */
public enum Stratum {
  /** Letters that the query of the theme finds. */
  SELECTED,
  /** All others. */
  OTHER;

  /** As it stands in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Stratum of(boolean selected) {
    return selected ? SELECTED : OTHER;
  }

  /** The stratum a cell names; nothing if it names none. */
  public static Optional<Stratum> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(stratum -> stratum.word().equals(word)).findFirst();
  }
}
