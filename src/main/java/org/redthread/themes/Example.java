package org.redthread.themes;

import java.io.Serializable;

/**
 * An invented letter that a theme must, or must not, find.
 *
 * @param language en, nb or nn
 */
public record Example(String language, String text) implements Serializable {
  /** English unless told otherwise. */
  public Example {
    language = language == null ? "en" : language;
    text = text == null ? "" : text.strip();
  }
}
