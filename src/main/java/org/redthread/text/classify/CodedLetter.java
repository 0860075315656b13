package org.redthread.text.classify;

import java.util.Set;
import java.util.TreeSet;
import org.redthread.text.Letter;

/**
 * A letter that people have coded.
 *
 * @param letter without people
 * @param labels the codes, at least one; sorted
 * @param group letters of one group say the same and never stand on both sides of a split
 */
public record CodedLetter(Letter letter, Set<String> labels, String group) {
  public CodedLetter {
    if (labels.isEmpty() || labels.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a coded letter has at least one code, none blank");
    }
    labels = java.util.Collections.unmodifiableSet(new TreeSet<>(labels));
  }

  /** Grouped with the letters that differ from it by case, space and punctuation only. */
  public CodedLetter(Letter letter, Set<String> labels) {
    this(letter, labels, Sameness.key(letter.text().withoutPseudonyms()));
  }
}
