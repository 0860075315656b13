package org.redthread.privacy;

import java.util.Set;
import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/**
 * Names in small letters in a letter that has capitals, as telephones put them at the start of
 * sentences and nowhere else: in places of a sentence where only a person can stand.
 */
final class NameFrames {
  private static final int SHORTEST = 3;

  /** Listed given names that are said of things far more often: "hope is", "dag var". */
  private static final Set<String> SELDOM =
      Set.of(
          "hope", "will", "faith", "joy", "summer", "april", "june", "may", "dawn", "art", "mark",
          "even", "dag", "var", "sol", "rein", "per", "jan", "meg", "ask", "star", "chance",
          "grant", "drew", "sue", "bill", "pat", "nick", "rob", "jack", "frank", "dean", "lee");

  private final Sheet sheet;
  private final NamePlaces places;

  NameFrames(Sheet sheet) {
    this.sheet = sheet;
    places = new NamePlaces(sheet);
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (word.shape == Shape.LOWER && !word.named() && (owner(at, word) || framed(at, word))) {
        sheet.mark(at, "frame");
        surname(at + 1);
      }
    }
  }

  private boolean framed(int at, Word word) {
    boolean listed = word.has(Traits.GIVEN) && !word.has(Traits.PLACE | Traits.BODY);
    boolean name = listed && !word.has(Traits.FUNCTION) || strange(word);
    if (!name || sheet.office(word)) {
      return listed && introduced(at, word);
    }
    return met(at, word)
        || acting(at, word)
        || beside(at, word)
        || introduced(at, word)
        || paired(at, word)
        || places.closes(at, word)
        || places.set(at, word);
  }

  /** A given name or no word at all, and after it a surname or no word at all. */
  private boolean paired(int at, Word word) {
    Word next = sheet.word(at + 1);
    boolean small = next.joined() && next.shape == Shape.LOWER && !sheet.office(next);
    boolean article = word.joined() && sheet.is(Cue.THE, sheet.word(at - 1));
    return small
        && !sheet.verb(next)
        && !article
        && !SELDOM.contains(word.key)
        && (strange(next) || Traits.surely(next.traits) && word.has(Traits.GIVEN));
  }

  /** No word of English or Norwegian, with any ending. */
  private boolean strange(Word word) {
    return word.key.length() > SHORTEST
        && !word.has(Traits.FUNCTION | Traits.PLACE | Traits.BODY)
        && sheet.unheard(word);
  }

  /** "spoke to X", "seen by X", "asked X": whom one deals with. */
  private boolean met(int at, Word word) {
    Word before = sheet.word(at - 1);
    if (!word.joined()) {
      return false;
    }
    if (sheet.is(Cue.MEETS, before)) {
      return !sheet.acts(at - 1) || sheet.word(at + 1).gap != Gap.NONE;
    }
    Word verb = sheet.word(at - 2);
    boolean done = before.key.equals("by") || before.key.equals("av");
    boolean person =
        sheet.is(Cue.DEALT, verb) || sheet.is(Cue.TOLD, verb) || done && passive(verb.key);
    return before.joined() && sheet.is(Cue.TOWARDS, before) && person;
  }

  private static boolean passive(String key) {
    return key.endsWith("ed") || key.equals("done") || key.equals("given") || key.endsWith("ført");
  }

  /** "X said", at the start or after "because", "when"; "poor X was". */
  private boolean acting(int at, Word word) {
    Word before = sheet.word(at - 1);
    boolean pitied = word.joined() && sheet.is(Cue.PITIED, before);
    boolean opens = word.starts() || word.joined() && sheet.is(Cue.CLAUSE, before) || pitied;
    boolean says = sheet.leads(at, Cue.SAID);
    boolean does = sheet.leads(at, Cue.IS) && !and(sheet.word(at + 1));
    boolean spliced = word.gap == Gap.COMMA && word.has(Traits.GIVEN);
    return (opens || spliced) && says || opens && does && !SELDOM.contains(word.key);
  }

  /** "me and X", "X and me", "me, X and". */
  private boolean beside(int at, Word word) {
    Word link = sheet.word(at - 1);
    boolean after = word.joined() && link.joined() && and(link) && self(sheet.word(at - 2));
    Word next = sheet.word(at + 1);
    boolean before = next.joined() && and(next) && self(sheet.word(at + 2));
    boolean listed = word.gap == Gap.COMMA && self(sheet.word(at - 1)) && and(next);
    return after || before && !sheet.is(Cue.THE, link) || listed;
  }

  private static boolean and(Word word) {
    return word.key.equals("and") || word.key.equals("og") || word.key.equals("n");
  }

  private static boolean self(Word word) {
    return switch (word.key) {
      case "me", "i", "jeg", "eg", "meg" -> true;
      default -> false;
    };
  }

  /** "my name is X", "calls her X", "kaller henne X": even a name that is a common word. */
  private boolean introduced(int at, Word word) {
    Word is = sheet.word(at - 1);
    Word name = sheet.word(at - 2);
    if (!word.joined()) {
      return false;
    }
    boolean named = sheet.is(Cue.NAME, name) && is.joined() && is(is);
    boolean called = name.key.startsWith("call") || name.key.startsWith("kall");
    boolean known = is.key.equals("as") && name.key.equals("known");
    return named || known || called && is.joined() && object(is);
  }

  private static boolean is(Word word) {
    return switch (word.key) {
      case "is", "was", "er", "var" -> true;
      default -> false;
    };
  }

  private static boolean object(Word word) {
    return switch (word.key) {
      case "her", "him", "me", "them", "henne", "ham", "han", "ho", "meg", "dem" -> true;
      default -> false;
    };
  }

  /** "sarahs mum", "olas mor": the genitive without its apostrophe. */
  private boolean owner(int at, Word word) {
    String key = word.key;
    if (key.length() <= SHORTEST || key.charAt(key.length() - 1) != 's') {
      return false;
    }
    int stem = sheet.traits(key.substring(0, key.length() - 1));
    boolean given = Traits.has(stem, Traits.GIVEN) && !Traits.has(stem, Traits.FUNCTION);
    boolean sure = given && Traits.surely(stem) && !word.has(Traits.FUNCTION);
    Word next = sheet.word(at + 1);
    boolean kin = next.joined() && (sheet.is(Cue.RELATION, next) || sheet.is(Cue.KIN, next));
    boolean near = next.joined() && sheet.is(Cue.RELATION, next);
    return sure && (kin || !word.has(Traits.WORD)) || near && (given || strange(word));
  }

  /** What follows a name found in its frame, if it is listed or no word. */
  private void surname(int at) {
    Word next = sheet.word(at);
    boolean listed = next.has(Traits.SURNAME) && Traits.surely(next.traits);
    boolean small = next.joined() && next.shape == Shape.LOWER && !sheet.verb(next);
    if (small && (listed || strange(next))) {
      sheet.mark(at, "frame");
    }
  }
}
