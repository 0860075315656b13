package org.redthread.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Shape;

/**
 * Names that nobody listed and nothing announces. A capital inside a sentence that is no word, no
 * place and no organisation is a name unless something speaks against it; a listed name that is
 * also a word, a word this letter only writes with a capital, and the first word of a sentence need
 * points for what stands around them.
 */
final class ContextRules {
  private static final int ENOUGH = 2;
  private static final int OFTEN = 3;
  private static final int AGAINST = 3;

  /** Listed names that far more often are no name, with a capital too. */
  private static final Set<String> SELDOM = Set.of("even", "may", "will", "senior", "west", "east", "central");

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

  /** A capital inside a sentence that is no word at all needs nothing more to be a name. */
  private int needed(int at) {
    Word word = sheet.word(at);
    if (word.starts()) {
      return ENOUGH;
    }
    boolean place = word.has(Traits.PLACE | Traits.BODY);
    return strange(at) || word.has(Traits.NAME) && !place ? 0 : place ? 1 : ENOUGH;
  }

  private boolean candidate(int at) {
    Word word = sheet.word(at);
    boolean odd = word.starts() && sheet.odd(word);
    boolean name = odd || Traits.unknown(word.traits) || Traits.surely(word.traits) || unused(word);
    name |= namesake(word);
    return word.shape == Shape.CAPITAL && name && word.end - word.start > 2 && !sheet.inBody(at) && !acronyms(word);
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
  private boolean namesake(Word word) {
    boolean name = word.has(Traits.NAME) && !word.has(Traits.FUNCTION) && !SELDOM.contains(word.key);
    return name && !word.starts() && !sheet.office(word) && !sheet.small(word.key);
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

  private int points(int at) {
    Word word = sheet.word(at);
    int points = right(at, word) + run(at) + bracketed(word);
    points += seen.getOrDefault(word.key, 0) >= OFTEN ? 1 : 0;
    boolean plain = word.has(Traits.WORD) && !namesake(word) && !(word.starts() && sheet.odd(word));
    points -= plain || word.has(Traits.PLACE) ? 1 : 0;
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
      return word.has(Traits.WORD) && !sheet.odd(word) ? -1 : 1;
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
