package org.redthread.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.run.GateException;

/**
 * Words from a letter that a document may print. It is made from redacted text only, and is looked
 * at once more when it is made: one with a direct identifier in it cannot exist.
 */
public final class Excerpt {
  private static final int SHORTEST_CUT = 20;
  private final String value;

  private Excerpt(String value) {
    this.value = value;
  }

  /**
   * The whole of a redacted text.
   *
   * @throws GateException if the patterns for direct identifiers still find something: nothing may
   *     be published then; the message names the kinds, never the words
   */
  public static Excerpt of(RedactedText text) {
    return checked(Objects.requireNonNull(text).value());
  }

  /**
   * The beginning of a redacted text, cut between words.
   *
   * @param longest characters, at least 20
   * @throws GateException as {@link #of(RedactedText)}; the whole text is looked at, not the cut
   */
  public static Excerpt of(RedactedText text, int longest) {
    String whole = checked(text.value()).value;
    if (longest < SHORTEST_CUT) {
      throw new IllegalArgumentException("an excerpt has at least 20 characters");
    }
    if (whole.length() <= longest) {
      return new Excerpt(whole);
    }
    int cut = whole.lastIndexOf(' ', longest - 1);
    int open = whole.lastIndexOf('[', longest - 1);
    boolean split = open > whole.lastIndexOf(']', longest - 1) && open > 0;
    int end = split ? open : cut > 0 ? cut : longest - 1;
    return new Excerpt(whole.substring(0, end).stripTrailing() + "…");
  }

  private static Excerpt checked(String text) {
    List<Found> left = DirectRules.find(View.of(text));
    if (!left.isEmpty()) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      left.forEach(found -> kinds.add(found.kind()));
      throw new GateException(
          "An excerpt still holds what may point to a person (%s): redact the letter again before"
                  .formatted(kinds.stream().map(Kind::name).collect(Collectors.joining(", ")))
              + " it is quoted.");
    }
    return new Excerpt(text);
  }

  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Excerpt excerpt && excerpt.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Excerpt[" + value.length() + " characters]";
  }
}
