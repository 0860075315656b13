package org.redthread.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/**
 * A name found once is a name everywhere in the letter: in any case, alone, in the genitive, as
 * part of a hyphenated word, with a slip in it. What stands between or beside names joins them.
 */
final class EchoRules {
  private static final int ROUNDS = 6;
  private static final int SHORTEST_SLIP = 6;
  private final Sheet sheet;
  private final Set<String> names = new HashSet<>();
  private final Set<String> slips = new HashSet<>();
  private final Initials initials;

  EchoRules(Sheet sheet) {
    this.sheet = sheet;
    initials = new Initials(sheet);
  }

  void apply() {
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      collect();
      changed = echo() | neighbours();
    }
  }

  /** The names found so far, longer than an initial. */
  Set<String> names() {
    return names;
  }

  private void collect() {
    for (Word word : sheet.words()) {
      if (word.named() && word.end - word.start > 1 && names.add(word.key)) {
        for (String part : parts(word.key)) {
          names.add(part);
        }
        if (word.key.length() >= SHORTEST_SLIP) {
          slips.add(word.key);
        }
      }
    }
  }

  private static List<String> parts(String key) {
    List<String> parts = new ArrayList<>();
    if (key.indexOf('-') > 0) {
      for (String part : key.split("-")) {
        if (part.length() > 2) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private boolean echo() {
    boolean changed = false;
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (!word.named() && repeats(at, word)) {
        sheet.mark(at, "echo");
        changed = true;
      }
    }
    return changed;
  }

  private boolean repeats(int at, Word word) {
    if (word.shape == Shape.GONE || word.shape == Shape.NUMBER || word.shape == Shape.INITIAL) {
      return initials.repeats(at);
    }
    if (known(word.key)) {
      return allowed(at, word);
    }
    boolean strange = Traits.unknown(word.traits) && word.key.length() >= SHORTEST_SLIP;
    return strange && slips.stream().anyMatch(name -> Slip.one(name, word.key));
  }

  private boolean known(String key) {
    if (names.contains(key)
        || key.endsWith("s") && names.contains(key.substring(0, key.length() - 1))) {
      return true;
    }
    return parts(key).stream().anyMatch(names::contains);
  }

  /** A name that is also a word counts in capitals only, or beside another name. */
  private boolean allowed(int at, Word word) {
    boolean ordinary = word.has(Traits.WORD | Traits.PLACE | Traits.BODY);
    if (!ordinary) {
      return true;
    }
    boolean beside =
        word.joined() && sheet.word(at - 1).named()
            || sheet.word(at + 1).joined() && sheet.word(at + 1).named();
    if (word.shape == Shape.LOWER || word.has(Traits.FUNCTION)) {
      return word.has(Traits.NAME) && (beside || persons(at, word));
    }
    boolean shouted = word.shape == Shape.UPPER && !beside && !names.contains(word.key);
    boolean body = sheet.inBody(at) || sheet.is(Cue.TITLE, word) || sheet.is(Cue.ROLE, word);
    boolean says = !word.starts() || beside || word.has(Traits.NAME) || !sheet.small(word.key);
    return !shouted && (!body || beside) && says;
  }

  /** A given name that is a word, small, where a person acts or is met. */
  private boolean persons(int at, Word word) {
    Word before = sheet.word(at - 1);
    boolean met = word.joined() && sheet.is(Cue.BY, before) && !sheet.is(Cue.CLAUSE, before);
    boolean says = sheet.leads(at, Cue.SAID) && (word.starts() || word.gap == Gap.COMMA);
    boolean given = word.has(Traits.GIVEN) && (says || !word.has(Traits.FUNCTION));
    boolean article = word.joined() && sheet.is(Cue.THE, before);
    return given && !article && (met || sheet.acts(at));
  }

  private boolean neighbours() {
    boolean changed = false;
    for (int at = 0; at < sheet.size(); at++) {
      if (!sheet.word(at).named() && joins(at)) {
        sheet.mark(at, "beside");
        changed = true;
      }
    }
    return changed;
  }

  private boolean joins(int at) {
    Word word = sheet.word(at);
    boolean left = word.joined() && sheet.word(at - 1).named();
    boolean right = sheet.word(at + 1).joined() && sheet.word(at + 1).named();
    boolean inside = left && right && between(word);
    if (inside || right && nobiliary(word) || left && further(at)) {
      return true;
    }
    if (initials.of(at)) {
      return right || left && initials.closes(at);
    }
    boolean says = word.shape == Shape.UPPER && sheet.is(Cue.SAID, word);
    if (!word.capital() || says || sheet.inBody(at) || acronym(word)) {
      return false;
    }
    boolean strange = Traits.unknown(word.traits) || Traits.surely(word.traits);
    strange |= right && inside(word);
    return strange && (left || right) || right && forename(word) || left && surname(at);
  }

  /** "von der Lippe": before a name these belong to it. */
  private boolean nobiliary(Word word) {
    return switch (word.key) {
      case "von", "van", "der", "zu", "ter", "bin", "ibn", "al" ->
          sheet.is(Cue.PARTICLE, word) && !word.starts() || word.key.equals("von");
      default -> false;
    };
  }

  /** In small letters, a listed or built surname after a given name. */
  private boolean further(int at) {
    Word word = sheet.word(at);
    Word given = sheet.word(at - 1);
    boolean name = given.has(Traits.GIVEN) && !sheet.possessive(given);
    boolean built = given.shape == Shape.LOWER && sheet.farm(word);
    return name && (built || sheet.surnameLike(word)) && !sheet.verb(word) && !sheet.office(word);
  }

  /** A surname that is also a word or a place, after a given name that was found. */
  private boolean surname(int at) {
    Word word = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean last = !next.joined() || !next.capital() || next.named();
    boolean listed = word.has(Traits.SURNAME) && !word.has(Traits.FUNCTION | Traits.BODY);
    boolean whole = !sheet.possessive(sheet.word(at - 1));
    return last && whole && (listed || forename(word));
  }

  /** A word in the place of a given name: inside a sentence, and never small in this letter. */
  private boolean forename(Word word) {
    return !word.starts()
        && (word.traits & ~Traits.NAME) == Traits.WORD
        && !sheet.office(word)
        && !sheet.small(word.key);
  }

  /** A capital inside a Norwegian sentence, before a name: "hos Mai Britt". */
  private boolean inside(Word word) {
    boolean plain = word.shape == Shape.CAPITAL && !word.starts() && !word.has(Traits.BODY);
    return plain && !sheet.office(word) && sheet.norwegian();
  }

  private static boolean acronym(Word word) {
    return word.shape == Shape.UPPER && word.end - word.start < 4;
  }

  private boolean between(Word word) {
    if (word.shape == Shape.LOWER) {
      return sheet.is(Cue.PARTICLE, word);
    }
    return (word.capital() || word.shape == Shape.INITIAL)
        && (!word.has(Traits.FUNCTION) || word.has(Traits.GIVEN))
        && !sheet.is(Cue.TITLE, word);
  }
}
