package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Shape;

/** Names that are announced: by a title, a role, a relation, a greeting, a field of a form. */
final class CueRules {
  private static final String LOSSES = " death deaths inquest inquests loss killing murder ";
  private final Sheet sheet;
  private final NameRuns runs;
  private final NameLists lists;
  private final RelationRules relations;
  private final TitleRules titles;
  private final GreetingRules greetings;

  CueRules(Sheet sheet) {
    this.sheet = sheet;
    runs = new NameRuns(sheet);
    lists = new NameLists(sheet, runs);
    relations = new RelationRules(sheet, runs, lists);
    titles = new TitleRules(sheet, runs, lists);
    greetings = new GreetingRules(sheet, runs, lists);
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
    titles.holder(at);
    owner(at, word);
    if (sheet.is(Cue.TITLE, word) && !word.named()) {
      titles.title(at);
    } else if (sheet.is(Cue.RELATION, word)) {
      relations.apply(at, word, "relation");
    } else if (sheet.is(Cue.ROLE, word)) {
      relations.apply(at, word, "role");
    } else if (sheet.is(Cue.NAMED, word)) {
      named(at);
    } else if (sheet.is(Cue.GREETING, word)) {
      greetings.greeting(at);
    } else if (sheet.is(Cue.TOLD, word)) {
      greetings.told(at);
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
