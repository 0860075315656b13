package org.redthread.privacy;

import java.util.HashSet;
import java.util.Set;
import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Single letters that stand for a name: "Ragna H.", "julie b", "my foster son, K.,". */
final class Initials {
  private final Sheet sheet;
  private final Set<String> alone = new HashSet<>();

  Initials(Sheet sheet) {
    this.sheet = sheet;
    for (int at = 1; at < sheet.size(); at++) {
      if (related(at)) {
        alone.add(sheet.word(at).key);
      }
    }
  }

  /** A capital by itself, or in a letter without capitals a letter, that is no word. */
  boolean of(int at) {
    Word word = sheet.word(at);
    boolean letter = word.shape == Shape.INITIAL;
    letter |= sheet.lowerCased() && word.shape == Shape.LOWER && word.end - word.start == 1;
    return letter && (dotted(word) || !word(word));
  }

  private static boolean word(Word word) {
    return switch (word.key) {
      case "i", "a" -> true;
      case "e", "o", "x", "u" -> word.shape == Shape.LOWER;
      default -> false;
    };
  }

  /** Nothing that could belong to it follows: the name ends with it. */
  boolean closes(int at) {
    Word word = sheet.word(at);
    Gap after = sheet.word(at + 1).gap;
    boolean ends = at + 1 >= sheet.size() || after != Gap.SPACE && after != Gap.NONE;
    return !sheet.possessive(sheet.word(at - 1)) && (dotted(word) || ends || upper(word));
  }

  /** In a letter with capitals one that is no word needs no full stop. */
  private boolean upper(Word word) {
    return word.shape == Shape.INITIAL && !sheet.lowerCased();
  }

  /** A person who is only a letter, again. */
  boolean repeats(int at) {
    Word word = sheet.word(at);
    return word.shape == Shape.INITIAL && dotted(word) && alone.contains(word.key);
  }

  private boolean related(int at) {
    Word word = sheet.word(at);
    if (word.shape != Shape.INITIAL) {
      return false;
    }
    Word before = sheet.word(at - 1);
    boolean kin = sheet.is(Cue.RELATION, before) || sheet.is(Cue.NAMED, before);
    boolean near = word.gap == Gap.COMMA || word.joined();
    return dotted(word) && near && kin;
  }

  private boolean dotted(Word word) {
    return sheet.after(word) == '.';
  }
}
