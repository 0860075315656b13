package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Shape;

/**
 * Names in a letter without capitals: words that are no words of the language, where people stand
 * in sentences. Norwegian words have endings that a list cannot follow; those are left.
 */
final class LowerCaseRules {
  private static final int SHORTEST = 4;
  private static final String[] ENDINGS = {
    "et", "en", "ene", "ane", "er", "ar", "ing", "else", "het", "lig", "leg", "ert", "isk", "sk", "te",
    "a", "st"
  };
  private final Sheet sheet;
  private final boolean english;

  LowerCaseRules(Sheet sheet, boolean english) {
    this.sheet = sheet;
    this.english = english;
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (word.shape == Shape.LOWER && (unknown(word) || listed(word)) && !venue(at)) {
        if (pair(at)) {
          sheet.mark(at, "lower-pair");
          sheet.mark(at + 1, "lower-pair");
        } else if (placed(at, word)) {
          sheet.mark(at, "lower-context");
        }
      }
    }
  }

  private boolean venue(int at) {
    Word next = sheet.word(at + 1);
    return next.joined() && (sheet.is(Cue.VENUE, next) || next.has(Traits.BODY));
  }

  /** Two words, of which one is none of the language and the other none or a listed name. */
  private boolean pair(int at) {
    Word first = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean surname = next.has(Traits.SURNAME) && !next.has(Traits.FUNCTION);
    boolean either = strange(next) && (first.has(Traits.GIVEN) || strange(first));
    return next.joined() && next.shape == Shape.LOWER && (surname || either) && !venue(at + 1);
  }

  /** It acts, or is spoken to or of. */
  private boolean placed(int at, Word word) {
    Word before = sheet.word(at - 1);
    boolean met = word.joined() && sheet.is(Cue.BY, before);
    boolean acts = sheet.acts(at) && (word.starts() || met);
    return acts && (strange(word) || word.has(Traits.GIVEN) || met && word.has(Traits.SURNAME))
        || met && english && strange(word);
  }

  private static boolean listed(Word word) {
    return word.has(Traits.NAME) && !word.has(Traits.FUNCTION | Traits.PLACE);
  }

  private static boolean unknown(Word word) {
    return Traits.unknown(word.traits) && word.key.length() >= SHORTEST;
  }

  private boolean strange(Word word) {
    if (!unknown(word)) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (!english && word.key.endsWith(ending)) {
        return false;
      }
    }
    return true;
  }
}
