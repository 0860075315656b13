package org.redthread.text.classify;

import java.util.List;
import java.util.Locale;

/**
 * What a letter is made of, as a model sees it: words and pairs of neighbouring words as the
 * analysis makes them, with negations kept; each of the three words after a negation as denied; and
 * runs of two to five letters within a word and the spaces around it, which bear slips of the pen.
 */
final class Grams {
  static final int SHORTEST = 2;
  static final int LONGEST = 5;

  /** How many words a negation reaches over. */
  static final int REACH = 3;

  /** Of a longer word only so many letters are looked at. */
  private static final int LONGEST_WORD = 100;

  private Grams() {}

  static void visit(LetterWords letter, GramVisitor visitor) {
    List<Word> words = letter.words();
    int seen = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      visitor.gram(GramHash.word(word.term()), word.from(), word.to());
      following(words, i, 1, (next, step) -> pair(word, next, visitor));
      if (letter.negations().contains(word.term())) {
        following(words, i, REACH, (next, step) -> denied(word, next, visitor));
      }
      if (word.from() > seen) {
        letters(letter.text(), word, visitor);
        seen = word.from();
      }
    }
  }

  private interface Follower {
    void take(Word next, int step);
  }

  private static void following(List<Word> words, int at, int reach, Follower follower) {
    int position = words.get(at).position();
    for (int j = at + 1; j < words.size(); j++) {
      int step = words.get(j).position() - position;
      if (step > reach) {
        return;
      }
      if (step > 0) {
        follower.take(words.get(j), step);
      }
    }
  }

  private static void pair(Word word, Word next, GramVisitor visitor) {
    visitor.gram(
        GramHash.pair(word.term(), next.term()), word.from(), Math.max(word.to(), next.to()));
  }

  private static void denied(Word word, Word next, GramVisitor visitor) {
    visitor.gram(GramHash.negated(next.term()), word.from(), Math.max(word.to(), next.to()));
  }

  private static void letters(String text, Word word, GramVisitor visitor) {
    int end = Math.min(word.to(), word.from() + LONGEST_WORD);
    String padded = " " + text.substring(word.from(), end).toLowerCase(Locale.ROOT) + " ";
    for (int from = 0; from < padded.length(); from++) {
      int last = Math.min(padded.length(), from + LONGEST);
      for (int to = from + SHORTEST; to <= last; to++) {
        visitor.gram(GramHash.letters(padded, from, to), word.from(), word.to());
      }
    }
  }
}
