package org.redthread.themes.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.redthread.run.OperatorException;
import org.redthread.text.Letter;

/**
 * The letters of a review. Letters that say the same are one group; letters without a word are left
 * out, as there is nothing to read.
 */
public final class ReviewLetters {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<LetterGroup> groups;
  private final Map<String, Integer> groupOf;
  private final int empty;

  private ReviewLetters(List<LetterGroup> groups, Map<String, Integer> groupOf, int empty) {
    this.groups = groups;
    this.groupOf = groupOf;
    this.empty = empty;
  }

  /**
   * Groups letters, in the order in which each was first seen.
   *
   * @throws OperatorException if an id is missing or stands at two letters
   */
  public static ReviewLetters of(List<Letter> letters) {
    Map<String, List<Letter>> same = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Letter letter : letters) {
      int number = seen.size() + 1;
      if (letter.id().isBlank()) {
        throw new OperatorException("Letter %d has no id; give each letter one.".formatted(number));
      }
      Integer other = seen.put(letter.id(), number);
      if (other != null) {
        throw new OperatorException(
            "Letter %d has the id of letter %d; ids must differ.".formatted(number, other));
      }
      same.computeIfAbsent(normal(letter.text().withoutPseudonyms()), n -> new ArrayList<>())
          .add(letter);
    }
    List<Letter> empty = same.remove("");
    return grouped(same.values(), empty == null ? 0 : empty.size());
  }

  private static ReviewLetters grouped(Iterable<List<Letter>> same, int empty) {
    List<LetterGroup> groups = new ArrayList<>();
    Map<String, Integer> groupOf = new HashMap<>();
    for (List<Letter> letters : same) {
      LetterGroup group =
          new LetterGroup(letters.stream().map(Letter::id).toList(), letters.get(0));
      group.ids().forEach(id -> groupOf.put(id, groups.size()));
      groups.add(group);
    }
    return new ReviewLetters(List.copyOf(groups), groupOf, empty);
  }

  private static String normal(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  public List<LetterGroup> groups() {
    return groups;
  }

  public int size() {
    return groups.size();
  }

  public LetterGroup group(int at) {
    return groups.get(at);
  }

  /** Where the group of a case is; nothing for an id that is not there or whose letter is empty. */
  public OptionalInt groupOf(String id) {
    Integer at = groupOf.get(id);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** How many cases there are, those of empty letters left out. */
  public int cases() {
    return groupOf.size();
  }

  /** How many letters had no word in them. */
  public int empty() {
    return empty;
  }
}
