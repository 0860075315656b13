package org.redthread.privacy;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in the place of a redacted span: its kind and a pseudonym, {@code [PERSON-3f2a]}. */
final class Placeholders {
  static final Pattern PATTERN =
      Pattern.compile(
          "\\[(?:"
              + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining("|"))
              + ")-[0-9a-f]{4,12}]");

  private Placeholders() {}

  /** The kind alone, in brackets. */
  static String kind(MatchResult placeholder) {
    String whole = placeholder.group();
    return whole.substring(0, whole.lastIndexOf('-')) + "]";
  }

  static String of(Kind kind, String pseudonym) {
    return "[" + kind.label() + "-" + pseudonym + "]";
  }
}
