package org.redthread.privacy;

import java.util.HashMap;
import java.util.Map;
import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Shape;

/**
 * Names that nobody listed and nothing announces: capitals inside a sentence that are no known
 * word, by points for what stands around them.
 */
final class ContextRules {
  private static final int ENOUGH = 2;
  private static final int OFTEN = 3;
  private final Sheet sheet;
  private final Map<String, Integer> seen = new HashMap<>();

  ContextRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      if (candidate(at)) {
        seen.merge(sheet.word(at).key, 1, Integer::sum);
      }
    }
    for (int at = 0; at < sheet.size(); at++) {
      if (sheet.word(at).shape == Shape.CASELESS) {
        foreign(at);
      } else if (candidate(at) && points(at) >= needed(at)) {
        sheet.mark(at, "context");
      }
    }
  }

  /** A capital that is no word at all needs little more to be a name. */
  private int needed(int at) {
    return strange(at) && !sheet.word(at).starts() ? 1 : ENOUGH;
  }

  private boolean candidate(int at) {
    Word word = sheet.word(at);
    boolean name = Traits.unknown(word.traits) || Traits.surely(word.traits) || unused(word);
    return word.shape == Shape.CAPITAL && name && word.end - word.start > 2 && !sheet.inBody(at);
  }

  /** A word of the language that this letter only writes with a capital. */
  private boolean unused(Word word) {
    boolean only = (word.traits & ~Traits.NAME) == Traits.WORD;
    return only && !sheet.office(word) && !sheet.small(word.key);
  }

  private int points(int at) {
    Word word = sheet.word(at);
    int points = right(at, word) + run(at) + bracketed(word);
    points += seen.getOrDefault(word.key, 0) >= OFTEN ? 1 : 0;
    points -= word.has(Traits.WORD) ? 1 : 0;
    return points + left(at, word);
  }

  private int right(int at, Word word) {
    int points = 0;
    if (sheet.leads(at, Cue.SAID)) {
      points += 2;
    } else if (sheet.leads(at, Cue.IS) || past(at)) {
      points += 1;
    }
    if (sheet.possessive(word)) {
      points += sheet.leads(at, Cue.KIN) || !word.has(Traits.WORD) ? 2 : 1;
    }
    Word next = sheet.word(at + 1);
    boolean thing = next.joined() && (next.has(Traits.BODY) || next.shape == Shape.NUMBER);
    return points - (thing ? 2 : 0);
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
    boolean before = sheet.word(at).joined() && strange(at - 1);
    Word next = sheet.word(at + 1);
    boolean listed = next.capital() && next.has(Traits.NAME) && !next.has(Traits.FUNCTION);
    boolean after = next.joined() && (strange(at + 1) || listed && !sheet.inBody(at + 1));
    after |= next.joined() && (next.key.equals("and") || next.key.equals("og")) && strange(at + 2);
    return before || after ? 1 : 0;
  }

  private boolean strange(int at) {
    return candidate(at) && !sheet.word(at).has(Traits.WORD);
  }

  private int left(int at, Word word) {
    Word before = sheet.word(at - 1);
    if (word.starts()) {
      return word.has(Traits.WORD) ? -1 : 1;
    }
    if (!word.joined()) {
      return 0;
    }
    if (before.shape == Shape.GONE) {
      return word.has(Traits.WORD) ? 0 : 2;
    }
    if (sheet.is(Cue.THE, before)) {
      return -3;
    }
    if (sheet.is(Cue.IN, before) && !sheet.acts(at)) {
      return -3;
    }
    return sheet.is(Cue.BY, before) && before.shape == Shape.LOWER ? 1 : 0;
  }

  /** A few words of another script inside a letter in Latin ones. */
  private void foreign(int at) {
    boolean alone = !latin(at - 1) && !latin(at - 2) && !latin(at - 3);
    boolean open = !latin(at + 1) && !latin(at + 2) && !latin(at + 3);
    if (!(alone && open)) {
      sheet.mark(at, "other-script");
    }
  }

  private boolean latin(int at) {
    Word word = sheet.word(at);
    return word.shape != Shape.CASELESS && word.shape != Shape.GONE && word.shape != Shape.NUMBER;
  }
}
