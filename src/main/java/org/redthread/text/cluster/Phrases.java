package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The phrases of a text that could name a theme: up to three telling words, as written. */
final class Phrases {
  private static final int MOST_WORDS = 5;
  private static final int MOST_TELLING = 3;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * A phrase of a text.
   *
   * @param key its terms, joined by spaces
   * @param surface as written, in lower case
   * @param telling how many words of it are not function words
   */
  record Phrase(String key, String surface, int telling) {}

  private Phrases() {}

  /** Each different phrase once, with the first surface it has. */
  static List<Phrase> of(String text, List<Word> all, Predicate<String> frequent) {
    List<Word> words = all.stream().filter(word -> word.step() > 0).toList();
    List<Phrase> phrases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      if (begins(words.get(from), frequent)) {
        grow(text, words, from, frequent, phrases, seen);
      }
    }
    return phrases;
  }

  private static boolean begins(Word word, Predicate<String> frequent) {
    return !FunctionWords.is(word.term()) && frequent.test(word.term());
  }

  private static void grow(
      String text,
      List<Word> words,
      int from,
      Predicate<String> frequent,
      List<Phrase> phrases,
      Set<String> seen) {
    StringBuilder key = new StringBuilder();
    int telling = 0;
    int last = Math.min(words.size(), from + MOST_WORDS);
    for (int to = from; to < last && telling < MOST_TELLING; to++) {
      Word word = words.get(to);
      boolean function = FunctionWords.is(word.term());
      boolean follows = to == from || follows(text, words.get(to - 1), word);
      if (!follows || (to > from && !function && !frequent.test(word.term()))) {
        return;
      }
      key.append(to > from ? " " : "").append(word.term());
      telling += function ? 0 : 1;
      boolean ends = !function && !FunctionWords.negates(word.term());
      boolean alone = to == from;
      if ((ends || alone) && seen.add(key.toString())) {
        phrases.add(
            new Phrase(
                key.toString(), surface(text, words.get(from).start(), word.end()), telling));
      }
    }
  }

  /** Side by side in one clause: "under the scheme, the landlord" is no phrase. */
  private static boolean follows(String text, Word before, Word word) {
    // the parts of a compound lie one over the other
    boolean together = word.step() == 1;
    for (int at = Math.min(before.end(), word.start()); together && at < word.start(); at++) {
      together = ",;:()[]".indexOf(text.charAt(at)) < 0;
    }
    return together;
  }

  private static String surface(String text, int start, int end) {
    return SPACES.matcher(text.substring(start, end).toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
