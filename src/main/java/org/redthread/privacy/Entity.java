package org.redthread.privacy;

/**
 * A redacted span: what it was and by which rule, never what it said.
 *
 * @param start of the span in the original letter, in UTF-16 units from 0
 * @param end after the span
 * @param rule the rule that found it, as named in docs/methods/redaction.md
 */
public record Entity(Kind kind, int start, int end, String rule) {
  public Entity {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("an entity has at least one character");
    }
  }
}
