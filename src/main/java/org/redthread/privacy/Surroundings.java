package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Shape;

/** What stands around a capital and speaks for a person or against one, in points. */
final class Surroundings {
  private static final int AGAINST = 3;
  private final Sheet sheet;
  private final Candidates candidates;

  Surroundings(Sheet sheet, Candidates candidates) {
    this.sheet = sheet;
    this.candidates = candidates;
  }

  /** All that speaks for it less all that speaks against it. */
  int points(int at) {
    Word word = sheet.word(at);
    int points = right(at, word) + run(at) + bracketed(word);
    points -= titled(at) ? 2 : 0;
    points -= sheet.housed(at) ? AGAINST : 0;
    return points + (word.has(Traits.PLACE | Traits.BODY) ? somewhere(at) : left(at, word));
  }

  private int right(int at, Word word) {
    int points = 0;
    if (sheet.leads(at, Cue.SAID)) {
      points += 2;
    } else if (sheet.leads(at, Cue.IS) || past(at)) {
      points += 1;
    }
    if (sheet.possessive(word) && sheet.leads(at, Cue.ILLNESS)) {
      points -= AGAINST;
    } else if (sheet.possessive(word)) {
      points += sheet.leads(at, Cue.KIN) || !word.has(Traits.WORD) ? 2 : 1;
    }
    Word next = sheet.word(at + 1);
    boolean thing = next.joined() && (next.has(Traits.BODY) || next.shape == Shape.NUMBER);
    boolean ill = sheet.leads(at, Cue.ILLNESS);
    return points - (thing || ill ? 2 : 0);
  }

  /** Followed by a regular English past tense. */
  private boolean past(int at) {
    Word next = sheet.word(at + 1);
    boolean verb = next.key.length() > 4 && next.key.endsWith("ed") && next.has(Traits.WORD);
    return next.joined() && next.shape == Shape.LOWER && verb;
  }

  /** Alone in square brackets: someone put a name there for another. */
  private int bracketed(Word word) {
    String text = sheet.text();
    boolean alone =
        word.start > 0 && text.charAt(word.start - 1) == '[' && sheet.after(word) == ']';
    return alone ? 3 : 0;
  }

  /** Two or three unknown capitals in a row. */
  private int run(int at) {
    boolean before = sheet.word(at).joined() && candidates.strange(at - 1);
    Word next = sheet.word(at + 1);
    boolean listed = next.capital() && next.has(Traits.NAME) && !next.has(Traits.FUNCTION);
    boolean after =
        next.joined() && (candidates.strange(at + 1) || listed && !sheet.inBody(at + 1));
    after |=
        next.joined()
            && (next.key.equals("and") || next.key.equals("og"))
            && candidates.strange(at + 2);
    return before || after ? 1 : 0;
  }

  /** A name that is a word, in a row of capitals that are words: the title of something. */
  private boolean titled(int at) {
    Word next = sheet.word(at + 1);
    boolean after = next.joined() && (title(next) || next.capital() && sheet.office(next));
    return sheet.word(at).has(Traits.WORD) && (after || sheet.word(at).joined() && title(at - 1));
  }

  private boolean title(int at) {
    return !sheet.word(at).starts() && title(sheet.word(at));
  }

  private static boolean title(Word word) {
    boolean plain = word.has(Traits.WORD | Traits.BODY) && !word.has(Traits.NAME | Traits.FUNCTION);
    return word.capital() && !word.named() && plain;
  }

  /** A name that is also a place or part of one: a capital before it says which it is. */
  private int somewhere(int at) {
    Word before = sheet.word(at - 1);
    boolean follows = sheet.word(at).joined();
    boolean part = before.capital() && !before.starts() || before.shape == Shape.GONE;
    return follows && (part || sheet.is(Cue.THE, before)) ? -AGAINST : 0;
  }

  private int left(int at, Word word) {
    Word before = sheet.word(at - 1);
    if (word.starts()) {
      return word.has(Traits.WORD) && !sheet.odd(word) || sheet.opens(word) ? -1 : 1;
    }
    if (!word.joined()) {
      return 0;
    }
    if (before.shape == Shape.GONE) {
      return word.has(Traits.WORD) ? 0 : 2;
    }
    if (sheet.is(Cue.THE, before)) {
      return relative(before) && sheet.acts(at) ? 1 : -AGAINST;
    }
    if (sheet.is(Cue.IN, before) && !sheet.acts(at)) {
      return -AGAINST;
    }
    boolean opening = before.starts() && before.has(Traits.FUNCTION);
    return sheet.is(Cue.BY, before) && before.shape == Shape.LOWER || opening ? 1 : 0;
  }

  /** "What X did", "at the time that X came": no article. */
  private static boolean relative(Word word) {
    return switch (word.key) {
      case "what", "that", "which", "all", "det" -> true;
      default -> false;
    };
  }
}
