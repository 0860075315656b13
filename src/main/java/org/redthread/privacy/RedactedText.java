package org.redthread.privacy;

import java.util.Objects;

/**
 * A letter without the people in it. Everything after the privacy stage takes this type and not a
 * {@code String}, so that a raw letter cannot be handed on by mistake.
 */
public final class RedactedText {
  private final String value;

  private RedactedText(String value) {
    this.value = Objects.requireNonNull(value);
  }

  /** For the redactor only: what it has just made. */
  static RedactedText made(String value) {
    return new RedactedText(value);
  }

  /** A text that was written to the store after redaction; a test lists who may call this. */
  public static RedactedText stored(String value) {
    return new RedactedText(value);
  }

  public String value() {
    return value;
  }

  /**
   * The text with {@code [PERSON]} for {@code [PERSON-3f2a]}: for whatever reads many letters, as a
   * pseudonym says nothing of the matter and is another one under another key.
   */
  public String withoutPseudonyms() {
    return Placeholders.PATTERN.matcher(value).replaceAll(Placeholders::kind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RedactedText text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** How long it is, not what it says: a log must not hold a letter. */
  @Override
  public String toString() {
    return "RedactedText[" + value.length() + " characters]";
  }
}
