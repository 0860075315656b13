package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/**
 * Names in a letter without capitals: words that are no words of the language, listed names that
 * are words too, and what is built like a Norwegian surname, each where people stand in sentences.
 */
final class LowerCaseRules {
  private static final int SHORTEST = 4;
  private final Sheet sheet;

  LowerCaseRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (forename(at, word)) {
        sheet.mark(at, "lower-pair");
        sheet.mark(at + 1, "lower-pair");
      } else if (sheet.nameable(word) && !venue(at)) {
        if (pair(at)) {
          sheet.mark(at, "lower-pair");
          sheet.mark(at + 1, "lower-pair");
        } else if (placed(at, word)) {
          sheet.mark(at, "lower-context");
        }
      }
    }
    for (int at = 1; at < sheet.size() - 1; at++) {
      linked(at);
    }
  }

  /** A given name that is mostly something else ("per", "jan"), and a surname after it. */
  private boolean forename(int at, Word word) {
    Word next = sheet.word(at + 1);
    boolean given = word.shape == Shape.LOWER && word.has(Traits.GIVEN);
    boolean surname = sheet.surnameLike(next) && !next.has(Traits.FUNCTION) && !venue(at + 1);
    surname &= !sheet.verb(next);
    return sheet.lowerCased() && given && next.joined() && surname;
  }

  private boolean venue(int at) {
    Word next = sheet.word(at + 1);
    return next.joined() && (sheet.is(Cue.VENUE, next) || next.has(Traits.BODY));
  }

  /** A given name or no word at all, and what may be its surname. */
  private boolean pair(int at) {
    Word first = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean opens = first.has(Traits.GIVEN) || strange(first);
    boolean closes = sheet.surnameLike(next) || strange(next);
    return next.joined() && opens && closes && !venue(at + 1) && !sheet.verb(next);
  }

  /** It acts, is spoken to or of, or is said to be someone. */
  private boolean placed(int at, Word word) {
    Word before = sheet.word(at - 1);
    boolean met = word.joined() && sheet.is(Cue.BY, before);
    boolean sure = strange(word) || word.has(Traits.GIVEN) && !word.has(Traits.WORD);
    boolean acts = sheet.acts(at) && !joins(sheet.word(at + 1));
    if (open(at, word) || sure && enclosed(at, word)) {
      return true;
    }
    if (acts && (word.starts() || met)) {
      return sure || met || word.has(Traits.GIVEN) || sheet.leads(at, Cue.SAID);
    }
    return met && (sure && !sheet.is(Cue.IN, before) || dealt(at - 2)) || identified(at, word);
  }

  /**
   * In an English letter, whose words are known far better: no word at all, where no article and no
   * word of place is before it.
   */
  private boolean open(int at, Word word) {
    Word before = sheet.word(at - 1);
    boolean against =
        word.joined() && (sheet.is(Cue.THE, before) || sheet.is(Cue.IN, before) && !sheet.acts(at));
    Word next = sheet.word(at + 1);
    boolean thing = next.joined() && (next.shape == Shape.NUMBER || sheet.is(Cue.ILLNESS, next));
    boolean bare = sheet.english() || !sheet.inflected(word) && word.key.indexOf('-') < 0;
    return bare && strange(word) && !against && !thing;
  }

  /** "arrestforvareren, X, sto": between commas, before what people do. */
  private boolean enclosed(int at, Word word) {
    Word next = sheet.word(at + 1);
    return word.gap == Gap.COMMA && next.gap == Gap.COMMA && sheet.verb(next);
  }

  /** "snakket med X", "svar fra X": a word of dealing with people before the preposition. */
  private boolean dealt(int at) {
    Word word = sheet.word(at);
    boolean near = sheet.word(at + 1).joined();
    return near
        && (sheet.is(Cue.TOLD, word) || sheet.is(Cue.SAID, word) || sheet.is(Cue.DEALT, word));
  }

  /** "det var X,": what follows says no more of it. */
  private boolean identified(int at, Word word) {
    Gap after = sheet.word(at + 1).gap;
    String before = sheet.word(at - 1).key;
    boolean is = before.equals("var") || before.equals("er") || before.equals("was");
    boolean alone = after == Gap.COMMA || after == Gap.STOP;
    return is && word.joined() && alone && (strange(word) || Traits.surely(word.traits));
  }

  /** "X og Y", of which one is known to be a name, or which "både" announces. */
  private void linked(int at) {
    Word link = sheet.word(at);
    Word left = sheet.word(at - 1);
    Word right = sheet.word(at + 1);
    if (!link.joined() || !right.joined() || !joins(link)) {
      return;
    }
    boolean announced = left.joined() && pairs(sheet.word(at - 2)) && name(left) && name(right);
    if ((left.named() || announced) && name(right) && !venue(at + 1)) {
      sheet.mark(at + 1, "lower-list");
    }
    if ((right.named() || announced) && name(left)) {
      sheet.mark(at - 1, "lower-list");
    }
  }

  private boolean name(Word word) {
    return word.named() || sheet.nameable(word);
  }

  private static boolean joins(Word word) {
    return switch (word.key) {
      case "og", "and", "eller", "or", "nor" -> true;
      default -> false;
    };
  }

  private static boolean pairs(Word word) {
    return switch (word.key) {
      case "bade", "bae", "verken", "hverken", "korkje", "both", "neither", "either" -> true;
      default -> false;
    };
  }

  private boolean strange(Word word) {
    return word.shape == Shape.LOWER
        && word.key.length() >= SHORTEST
        && !word.has(Traits.FUNCTION)
        && sheet.strange(word);
  }
}
