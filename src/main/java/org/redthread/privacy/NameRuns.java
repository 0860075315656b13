package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Takes the words of a name from a place where a name is announced. */
final class NameRuns {
  /** How much the announcement alone says. */
  enum Sign {
    /** A title: whatever comes is a name unless it cannot be one. */
    TITLE,
    /** A relation, a role, a greeting: a name if it is listed or no word. */
    ROLE,
    /** "X is called": as {@link #ROLE}, and a word that looks like an inflected one too. */
    NAMED,
    /** As {@link #ROLE}, but only listed names in lower case. */
    WEAK
  }

  private static final int LONGEST = 6;
  private final Sheet sheet;

  NameRuns(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Marks the name that begins at this word, if one does; says where it ends. */
  int take(int start, Sign sign, String rule) {
    int at = start;
    while (at < sheet.size() && at < start + LONGEST && fits(at, start, sign)) {
      sheet.mark(at++, rule);
    }
    return at;
  }

  private boolean fits(int at, int start, Sign sign) {
    Word word = sheet.word(at);
    boolean first = at == start;
    if (!first && !follows(at)) {
      return false;
    }
    if (sheet.is(Cue.TITLE, word) && !(word.has(Traits.NAME) && word.capital())) {
      return false;
    }
    return switch (word.shape) {
      case CAPITAL, MIXED -> first ? opens(word, sign) : goesOn(at, sign);
      case UPPER -> first && sign == Sign.TITLE ? opens(word, sign) || noble(at) : upper(at, first);
      case INITIAL -> sign == Sign.TITLE || initial(at);
      case LOWER -> first ? lower(at, sign) : lowerGoesOn(at, sign);
      case CASELESS -> true;
      default -> false;
    };
  }

  /** A name goes on over blanks, and over the end of a line where nothing speaks against it. */
  private boolean follows(int at) {
    Word word = sheet.word(at);
    return word.joined()
        || word.gap == Gap.LINE && word.capital() && plausible(word) && !sheet.inBody(at);
  }

  private static boolean plausible(Word word) {
    return Traits.surely(word.traits) || Traits.unknown(word.traits);
  }

  private boolean opens(Word word, Sign sign) {
    if (sign == Sign.TITLE) {
      return !word.has(Traits.FUNCTION) || word.has(Traits.NAME);
    }
    return !word.has(Traits.FUNCTION) && likely(word);
  }

  /** Listed as a name, or no word, place or body. */
  static boolean likely(Word word) {
    return word.has(Traits.NAME) || Traits.unknown(word.traits);
  }

  private boolean upper(int at, boolean first) {
    Word word = sheet.word(at);
    boolean says = !first && (sheet.is(Cue.SAID, word) || sheet.is(Cue.IS, word));
    boolean name = !word.has(Traits.FUNCTION) && (likely(word) || middle(at)) && !says;
    return (name || noble(at)) && sheet.after(word) != '&';
  }

  /** "VAN DER BERG". */
  private boolean noble(int at) {
    Word word = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean particle = word.shape == Shape.UPPER && sheet.is(Cue.PARTICLE, word);
    boolean name = next.joined() && next.shape == Shape.UPPER && next.end - next.start > 2;
    return particle && name && (noble(at + 1) || !next.has(Traits.FUNCTION));
  }

  private boolean goesOn(int at, Sign sign) {
    Word word = sheet.word(at);
    if (word.has(Traits.FUNCTION) || sheet.inBody(at) && !word.has(Traits.NAME)) {
      return false;
    }
    boolean last = sign == Sign.TITLE && !sheet.word(at + 1).capital() && surname(word);
    boolean body = word.has(Traits.BODY) && !word.has(Traits.NAME);
    return (likely(word) || last || middle(at)) && !(body && sign != Sign.TITLE);
  }

  /** A word that this letter never writes small, where a surname is due. */
  private boolean surname(Word word) {
    return !word.has(Traits.BODY) && !sheet.office(word) && !sheet.small(word.key);
  }

  /** A word that may be a middle name, or the surname after a given name. */
  private boolean middle(int at) {
    Word word = sheet.word(at);
    if (word.has(Traits.BODY) || sheet.office(word) || !word.capital()) {
      return false;
    }
    Word next = sheet.word(at + 1);
    boolean before = next.joined() && next.capital() && likely(next) && !next.has(Traits.WORD);
    return before
        || sheet.word(at - 1).has(Traits.GIVEN) && !sheet.word(at - 1).has(Traits.SURNAME);
  }

  private boolean initial(int at) {
    Word next = sheet.word(at + 1);
    return next.joined() && (next.shape == Shape.INITIAL || next.capital() && likely(next));
  }

  private boolean lower(int at, Sign sign) {
    Word word = sheet.word(at);
    if (sign == Sign.TITLE && (particled(at) || initialled(at))) {
      return true;
    }
    boolean body = word.has(Traits.BODY) && !word.has(Traits.NAME);
    if (word.has(Traits.FUNCTION) || body || word.end - word.start < 2) {
      return false;
    }
    if (sign == Sign.WEAK) {
      return Traits.surely(word.traits);
    }
    if (sign == Sign.ROLE && sheet.verb(word) && word.has(Traits.WORD)) {
      return false;
    }
    return word.has(Traits.NAME)
        || Traits.unknown(word.traits)
            && word.end - word.start > 2
            && (sign == Sign.NAMED || sheet.unheard(word))
        || sheet.nameable(word);
  }

  /** "mr p. standish". */
  private boolean initialled(int at) {
    Word word = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean letter = word.end - word.start == 1 && sheet.after(word) == '.';
    return letter && next.shape == Shape.LOWER && likely(next) && next.end - next.start > 3;
  }

  /** "van", "de" and the like, with a capital to come. */
  private boolean particled(int at) {
    Word next = sheet.word(at + 1);
    boolean further = sheet.is(Cue.PARTICLE, next) && sheet.word(at + 2).capital();
    return sheet.is(Cue.PARTICLE, sheet.word(at))
        && next.joined()
        && (next.capital() && !next.has(Traits.FUNCTION) || further);
  }

  private boolean lowerGoesOn(int at, Sign sign) {
    Word word = sheet.word(at);
    if (particled(at)) {
      return true;
    }
    if (sheet.verb(word)) {
      return false;
    }
    boolean unknown =
        Traits.unknown(word.traits)
            && word.end - word.start > 3
            && (sign == Sign.NAMED || sheet.unheard(word));
    boolean twice = sheet.word(at - 1).has(Traits.GIVEN) && word.has(Traits.GIVEN);
    unknown |= twice && !word.has(Traits.FUNCTION);
    boolean name = Traits.surely(word.traits) || unknown || sheet.surnameLike(word);
    return sheet.word(at - 1).shape == Shape.LOWER && name;
  }
}
