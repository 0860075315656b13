package org.redthread.text.classify;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
      int place = i;
      visitor.gram(GramHash.word(word.term()), i, word.from(), word.to());
      following(words, i, 1, next -> Phrase.pair(word, next).show(visitor, place));
      if (letter.negations().contains(word.term())) {
        following(words, i, REACH, next -> Phrase.denied(word, next).show(visitor, place));
      }
      if (word.from() > seen) {
        letters(letter.text(), word, i, visitor);
        seen = word.from();
      }
    }
  }

  /** A gram that words hold from one to another. */
  private record Phrase(long gram, Word first, Word last) {
    static Phrase pair(Word word, Word next) {
      return new Phrase(GramHash.pair(word.term(), next.term()), word, next);
    }

    static Phrase denied(Word negation, Word next) {
      return new Phrase(GramHash.denied(next.term()), negation, next);
    }

    void show(GramVisitor visitor, int place) {
      visitor.gram(gram, place, first.from(), Math.max(first.to(), last.to()));
    }
  }

  private static void following(List<Word> words, int at, int reach, Consumer<Word> follower) {
    int position = words.get(at).position();
    for (int j = at + 1; j < words.size(); j++) {
      int step = words.get(j).position() - position;
      if (step > reach) {
        return;
      }
      if (step > 0) {
        follower.accept(words.get(j));
      }
    }
  }

  private static void letters(String text, Word word, int place, GramVisitor visitor) {
    int end = Math.min(word.to(), word.from() + LONGEST_WORD);
    String padded = " " + text.substring(word.from(), end).toLowerCase(Locale.ROOT) + " ";
    for (int from = 0; from < padded.length(); from++) {
      int last = Math.min(padded.length(), from + LONGEST);
      for (int to = from + SHORTEST; to <= last; to++) {
        visitor.gram(GramHash.letters(padded, from, to), place, word.from(), word.to());
      }
    }
  }
}
