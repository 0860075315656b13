package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Shape;

/** Names that are listed: given names and surnames, alone where they can be nothing else. */
final class ListRules {
  private static final int SHORTEST = 3;
  private final Sheet sheet;

  ListRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (!word.has(Traits.NAME)) {
        continue;
      }
      if (word.shape == Shape.LOWER) {
        lower(at, word);
      } else if (word.capital() && !sheet.inBody(at) && !sainted(at)) {
        capital(at, word);
      }
    }
  }

  private boolean sainted(int at) {
    Word before = sheet.word(at - 1);
    return sheet.word(at).joined()
        && (before.key.equals("st") || before.key.equals("saint") || before.key.equals("sankt"));
  }

  private void capital(int at, Word word) {
    if (word.has(Traits.GIVEN) && full(at)) {
      return;
    }
    if (Traits.surely(word.traits)) {
      sure(at, word);
    } else if (!word.has(Traits.FUNCTION) && word.shape == Shape.CAPITAL && acts(at, word)) {
      sheet.mark(at, word.has(Traits.GIVEN) ? "given-name" : "surname");
    }
  }

  /** A given name and the capital after it: the next word, or the one after an initial. */
  private boolean full(int at) {
    int next = at + 1;
    while (next < at + 3 && sheet.word(next).joined() && sheet.word(next).shape == Shape.INITIAL) {
      next++;
    }
    if (!sheet.word(next).joined() || !surname(at, next)) {
      return false;
    }
    for (int i = at; i <= next; i++) {
      sheet.mark(i, "full-name");
    }
    return true;
  }

  private boolean surname(int at, int next) {
    Word given = sheet.word(at);
    Word word = sheet.word(next);
    boolean says = word.shape == Shape.UPPER && sheet.is(Cue.SAID, word);
    if (!word.capital() || says || word.has(Traits.FUNCTION) || sheet.is(Cue.TITLE, word)) {
      return false;
    }
    if (Traits.surely(given.traits)) {
      return word.has(Traits.NAME) || !word.has(Traits.BODY | Traits.WORD) && !sheet.inBody(next);
    }
    boolean forename = !given.has(Traits.FUNCTION | Traits.PLACE);
    return Traits.surely(word.traits)
        || forename && (word.has(Traits.NAME) || Traits.unknown(word.traits));
  }

  private void sure(int at, Word word) {
    boolean upper = word.shape == Shape.UPPER && word.end - word.start <= SHORTEST;
    boolean where = sheet.is(Cue.IN, sheet.word(at - 1)) && word.joined() && !sheet.acts(at);
    if (upper || where && !word.has(Traits.GIVEN)) {
      return;
    }
    sheet.mark(at, word.has(Traits.GIVEN) ? "given-name" : "surname");
  }

  /** A name that is a word too: it must do what people do. */
  private boolean acts(int at, Word word) {
    if (sheet.leads(at, Cue.SAID) || sheet.possessive(word) && sheet.leads(at, Cue.KIN)) {
      return true;
    }
    Word before = sheet.word(at - 1);
    if (word.starts() && word.has(Traits.GIVEN) && sheet.leads(at, Cue.IS)) {
      return true;
    }
    if (before.key.equals("hos") && word.joined() && !word.has(Traits.BODY) && !followed(at)) {
      return true;
    }
    boolean place = word.has(Traits.PLACE) || sheet.is(Cue.THE, before);
    place |= sheet.is(Cue.IN, before) && !sheet.acts(at);
    boolean middle = !word.starts() && word.joined() && before.shape == Shape.LOWER;
    Word next = sheet.word(at + 1);
    boolean runs = next.joined() && next.capital();
    if (!middle || place || runs) {
      return false;
    }
    boolean met = sheet.is(Cue.BY, before) && !word.has(Traits.BODY) && !sheet.small(word.key);
    return word.has(Traits.GIVEN) || met && !sheet.office(word);
  }

  private boolean followed(int at) {
    Word next = sheet.word(at + 1);
    return next.joined() && next.capital();
  }

  private void lower(int at, Word word) {
    Word next = sheet.word(at + 1);
    boolean pair = next.joined() && next.shape == Shape.LOWER;
    if (pair && sheet.is(Cue.VENUE, next)) {
      return;
    }
    if (sheet.verb(word) && word.joined()) {
      return;
    }
    if (!Traits.surely(word.traits)) {
      boolean beside = pair && sureSurname(next) && !word.has(Traits.FUNCTION | Traits.PLACE);
      beside |= pair && twice(word) && next.has(Traits.GIVEN) && Traits.surely(next.traits);
      if (word.has(Traits.GIVEN) && beside) {
        sheet.mark(at, "lower-full-name");
        sheet.mark(at + 1, "lower-full-name");
      }
      return;
    }
    if (word.end - word.start < SHORTEST + (word.has(Traits.GIVEN) ? 0 : 1)) {
      return;
    }
    sheet.mark(at, word.has(Traits.GIVEN) ? "lower-given-name" : "lower-surname");
    boolean given = next.has(Traits.GIVEN) && !next.has(Traits.FUNCTION) && !sheet.verb(next);
    if (word.has(Traits.GIVEN) && pair && (surnameLike(next) || given)) {
      sheet.mark(at + 1, "lower-full-name");
    }
  }

  /** Half of many double names, and a word: "per kristian", "jan egil". */
  private static boolean twice(Word word) {
    return word.key.equals("per") || word.key.equals("jan") || word.key.equals("odd");
  }

  private static boolean sureSurname(Word word) {
    return word.has(Traits.SURNAME) && Traits.surely(word.traits);
  }

  private boolean surnameLike(Word word) {
    boolean listed = word.has(Traits.SURNAME) && !word.has(Traits.FUNCTION);
    boolean unknown = Traits.unknown(word.traits) && word.end - word.start > 3;
    return !sheet.verb(word) && (listed || unknown && sheet.unheard(word));
  }
}
