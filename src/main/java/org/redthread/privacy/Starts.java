package org.redthread.privacy;

import java.util.HashSet;
import java.util.Set;

/** How the words begin that a pattern can begin with: elsewhere it need not be tried. */
final class Starts {
  private static final int LONGEST = 3;
  private final Set<String> heads = new HashSet<>();
  private final int length;

  private Starts(String[] words) {
    int shortest = LONGEST;
    for (String word : words) {
      shortest = Math.min(shortest, word.length());
    }
    length = shortest;
    for (String word : words) {
      heads.add(word.substring(0, length));
    }
  }

  /**
   * The first letters of words.
   *
   * @param words in small letters, apart by a stroke; every match of the pattern begins with one
   */
  static Starts of(String words) {
    return new Starts(words.split("\\|"));
  }

  /** Whether a word begins here in the folded letter that may be one of these. */
  boolean at(String folded, int at) {
    return at + length <= folded.length()
        && (at == 0 || !Character.isLetter(folded.charAt(at - 1)))
        && heads.contains(folded.substring(at, at + length));
  }
}
