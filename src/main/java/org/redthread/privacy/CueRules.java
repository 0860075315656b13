package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Names that are announced: by a title, a role, a relation, a greeting, a field of a form. */
final class CueRules {
  private static final String LOSSES = " death deaths inquest inquests loss killing murder ";
  private final Sheet sheet;
  private final NameRuns runs;
  private final NameLists lists;
  private final RelationRules relations;

  CueRules(Sheet sheet) {
    this.sheet = sheet;
    runs = new NameRuns(sheet);
    lists = new NameLists(sheet, runs);
    relations = new RelationRules(sheet, runs, lists);
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (word.shape != Shape.GONE && word.shape != Shape.NUMBER) {
        cue(at, word);
      }
    }
  }

  private void cue(int at, Word word) {
    holder(at);
    owner(at, word);
    if (sheet.is(Cue.TITLE, word) && !word.named()) {
      title(at);
    } else if (sheet.is(Cue.RELATION, word)) {
      relations.apply(at, word, "relation");
    } else if (sheet.is(Cue.ROLE, word)) {
      relations.apply(at, word, "role");
    } else if (sheet.is(Cue.NAMED, word)) {
      named(at);
    } else if (sheet.is(Cue.GREETING, word)) {
      greeting(at);
    } else if (sheet.is(Cue.TOLD, word)) {
      told(at);
    } else if (word.key.equals("of") && lost(at)) {
      lists.others(runs.take(at + 1, Sign.TITLE, "death-of"));
    }
    boolean colon = sheet.after(word) == ':';
    if (sheet.is(Cue.FIELD, word) && colon || concerning(word)) {
      field(at);
    }
    if (word.key.equals("aged") || word.key.equals("age") || word.key.equals("dob")) {
      backwards(at - 1);
    }
  }

  private void title(int at) {
    if (numbered(at)) {
      lists.others(runs.take(at + 2, Sign.TITLE, "title"));
      return;
    }
    Word next = sheet.word(at + 1);
    if (next.joined() || next.gap == Gap.LINE && next.capital() && sheet.after(next) != ':') {
      int end = runs.take(at + 1, Sign.TITLE, "title");
      lists.others(end);
    }
  }

  /** "PC 4182 Harrow": the number that goes with the office, and a name after it. */
  private boolean numbered(int at) {
    Word number = sheet.word(at + 1);
    Word name = sheet.word(at + 2);
    boolean open = name.capital() && !name.has(Traits.FUNCTION | Traits.BODY);
    return number.shape == Shape.NUMBER
        && number.joined()
        && name.joined()
        && open
        && !sheet.inBody(at + 2);
  }

  /** "X's sister", in small letters too. */
  private void owner(int at, Word word) {
    Word next = sheet.word(at + 1);
    boolean kin = next.joined() && (sheet.is(Cue.RELATION, next) || sheet.is(Cue.KIN, next));
    boolean name = Traits.unknown(word.traits) && word.key.length() > 2 || listed(word);
    if (kin && name && sheet.possessive(word) && !sheet.inBody(at) && word.shape != Shape.GONE) {
      sheet.mark(at, "owner");
    }
  }

  private static boolean listed(Word word) {
    return word.has(Traits.GIVEN) && !word.has(Traits.FUNCTION | Traits.PLACE);
  }

  /** "X Y, HM Senior Coroner", "X Y, consultant": who holds the office. */
  private void holder(int at) {
    Word word = sheet.word(at);
    boolean office = sheet.is(Cue.ROLE, word) || word.key.equals("hm") || word.key.equals("her");
    int first = at - 2;
    if (office && word.gap == Gap.COMMA && lists.pair(first)) {
      sheet.mark(first, "holder");
      sheet.mark(first + 1, "holder");
    }
  }

  private void named(int at) {
    int place = at + 1;
    Word next = sheet.word(place);
    while (next.joined()
        && (next.key.equals("is")
            || next.key.equals("er")
            || next.key.equals("was")
            || RelationRules.owner(next))) {
      next = sheet.word(++place);
    }
    if (next.joined() && wordly(sheet.word(at), next)) {
      sheet.mark(place, "named");
    }
    boolean form = sheet.after(sheet.word(at)) == ':';
    if (next.joined() || form || place == at + 1 && sheet.quoted(next)) {
      runs.take(place, Sign.NAMED, "named");
    }
  }

  /** "heter even", "named will": a given name that is a word of grammar, after what names only. */
  private static boolean wordly(Word cue, Word name) {
    return switch (cue.key) {
      case "heter", "heiter", "het", "heitte", "named" -> name.has(Traits.GIVEN);
      default -> false;
    };
  }

  private void greeting(int at) {
    int place = at + 1;
    Word next = sheet.word(place);
    while (next.joined()
        && (next.key.equals("you") || next.key.equals("to") || next.key.equals("til"))) {
      next = sheet.word(++place);
    }
    boolean opens = sheet.word(at).starts() || wished(at);
    if (next.joined() && (next.capital() || opens && place == at + 1)) {
      lists.others(runs.take(place, Sign.ROLE, "greeting"));
    }
  }

  /** "god dag", "good morning" at the start of a line. */
  private boolean wished(int at) {
    Word before = sheet.word(at - 1);
    boolean good = before.key.equals("god") || before.key.equals("good");
    return good && before.starts() && sheet.word(at).joined();
  }

  /** "asked X", "ropte X": whoever is told or tells. */
  private void told(int at) {
    Word next = sheet.word(at + 1);
    boolean unknown = Traits.unknown(next.traits) && next.end - next.start > 3;
    boolean sure = unknown || Traits.surely(next.traits) || sheet.nameable(next);
    sure &= !unknown || sheet.unheard(next);
    boolean small = next.shape == Shape.LOWER && sure;
    boolean capital = next.capital() && NameRuns.likely(next) && !sheet.inBody(at + 1);
    boolean place = next.has(Traits.PLACE) && !sheet.nameable(next);
    if (next.joined() && (small || capital) && !next.has(Traits.FUNCTION) && !place) {
      runs.take(at + 1, Sign.ROLE, "told");
    }
  }

  private boolean lost(int at) {
    Word before = sheet.word(at - 1);
    return LOSSES.contains(" " + before.key + " ")
        && sheet.word(at + 1).joined()
        && sheet.word(at + 1).capital()
        && !sheet.inBody(at + 1);
  }

  private void field(int at) {
    Word next = sheet.word(at + 1);
    boolean near = next.start - sheet.word(at).end <= 4;
    if (near && !sheet.inBody(at + 1 < sheet.size() ? at + 1 : at)) {
      runs.take(at + 1, Sign.ROLE, "field");
    }
  }

  /** "Vedr. X" at the start of a line. */
  private static boolean concerning(Word word) {
    return word.starts()
        && switch (word.key) {
          case "vedr", "vedrorende", "vedkommande", "ang", "angaende", "gjelder", "gjeld" -> true;
          default -> false;
        };
  }

  /** The capitals before "aged 54". */
  private void backwards(int last) {
    int at = last;
    while (at >= 0 && at > last - 5) {
      Word word = sheet.word(at);
      boolean name = word.capital() && NameRuns.likely(word) && !word.has(Traits.FUNCTION);
      if (!name || sheet.inBody(at)) {
        return;
      }
      sheet.mark(at, "aged");
      if (!word.joined()) {
        return;
      }
      at--;
    }
  }
}
