package org.redthread.text.duplicates;

import java.util.Locale;

/** How letters resemble each other; from the closest to the loosest. */
public enum Kind {
  /** The same words in the same order; case, space and punctuation aside. */
  EXACT,
  /** The same letter with some words changed, added, left out, or with its parts moved. */
  NEAR,
  /** The same template, with passages of one's own. */
  CAMPAIGN;

  /** The word that stands in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a word of a file means. */
  public static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
