package org.redthread.text;

import org.redthread.privacy.RedactedText;

/**
 * A letter as the text stages see it.
 *
 * @param id of the complaint, or of the row of a file
 * @param text without people
 * @param language en, nb or nn
 * @param context what is known of the letter besides its words, such as the question it answers;
 *     nothing personal; empty where nothing is known
 */
public record Letter(String id, RedactedText text, String language, String context) {
  /** A letter of which nothing is known but its words. */
  public Letter(String id, RedactedText text, String language) {
    this(id, text, language, "");
  }

  /** The same letter with what is known of it besides. */
  public Letter within(String known) {
    return new Letter(id, text, language, known.strip());
  }
}
