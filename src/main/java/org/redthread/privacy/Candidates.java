package org.redthread.privacy;

import java.util.Locale;
import java.util.Set;
import org.redthread.privacy.Word.Shape;

/** Which capitals of a letter may be the name of a person, by themselves. */
final class Candidates {
  private static final int ENOUGH = 2;

  /** Listed names that far more often are no name, with a capital too. */
  private static final Set<String> SELDOM =
      Set.of("even", "may", "will", "senior", "west", "east", "central");

  private final Sheet sheet;

  Candidates(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A capital inside a sentence that is no word at all needs nothing more to be a name. */
  int needed(int at) {
    Word word = sheet.word(at);
    if (word.starts()) {
      return ENOUGH;
    }
    boolean place = word.has(Traits.PLACE | Traits.BODY);
    return strange(at) || word.has(Traits.NAME) && !place ? 0 : place ? 1 : ENOUGH;
  }

  /** A capital that can be a name, if what stands around it does not speak against it. */
  boolean candidate(int at) {
    Word word = sheet.word(at);
    boolean odd = word.starts() && sheet.odd(word);
    boolean name = odd || Traits.unknown(word.traits) || Traits.surely(word.traits) || unused(word);
    name |= namesake(word);
    return word.shape == Shape.CAPITAL
        && name
        && word.end - word.start > 2
        && !sheet.inBody(at)
        && !acronyms(word);
  }

  /** Such a capital that is no word. */
  boolean strange(int at) {
    return candidate(at) && !sheet.word(at).has(Traits.WORD);
  }

  /** "MDTs": capitals in the plural. */
  private boolean acronyms(Word word) {
    String text = sheet.text().substring(word.start, word.end - 1);
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A word of the language that this letter only writes with a capital. */
  private boolean unused(Word word) {
    boolean only = (word.traits & ~Traits.NAME) == Traits.WORD;
    return only && !sheet.office(word) && !sheet.small(word.key);
  }

  /** A listed name that is also a word or a place, and that this letter never writes small. */
  boolean namesake(Word word) {
    boolean name =
        word.has(Traits.NAME) && !word.has(Traits.FUNCTION) && !SELDOM.contains(word.key);
    return name && !word.starts() && !sheet.office(word) && !sheet.small(word.key);
  }
}
