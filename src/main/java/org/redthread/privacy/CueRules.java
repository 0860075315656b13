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

  CueRules(Sheet sheet) {
    this.sheet = sheet;
    runs = new NameRuns(sheet);
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
    if (sheet.is(Cue.TITLE, word) && !word.named()) {
      title(at);
    } else if (sheet.is(Cue.RELATION, word)) {
      related(at, word, "relation");
    } else if (sheet.is(Cue.ROLE, word)) {
      related(at, word, "role");
    } else if (sheet.is(Cue.NAMED, word)) {
      named(at);
    } else if (sheet.is(Cue.GREETING, word)) {
      greeting(at);
    } else if (word.key.equals("of") && lost(at)) {
      runs.take(at + 1, Sign.TITLE, "death-of");
    }
    if (sheet.is(Cue.FIELD, word) && sheet.after(word) == ':') {
      field(at);
    }
    if (word.key.equals("aged") || word.key.equals("age") || word.key.equals("dob")) {
      backwards(at - 1);
    }
  }

  private void title(int at) {
    Word next = sheet.word(at + 1);
    if (next.joined() || next.gap == Gap.LINE && next.capital()) {
      int end = runs.take(at + 1, Sign.TITLE, "title");
      others(end);
    }
  }

  /** "Nurse Harrow and Penn": a further name in the list. */
  private void others(int at) {
    Word link = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean linked = link.joined() && (link.key.equals("and") || link.key.equals("og"));
    if (sheet.word(at - 1).named()
        && linked
        && next.joined()
        && next.shape == Shape.CAPITAL
        && NameRuns.likely(next)
        && !sheet.inBody(at + 1)) {
      runs.take(at + 1, Sign.ROLE, "list");
    }
  }

  /** "my son X", "datteren hans, X", "nurse X", "our consultant, X,". */
  private void related(int at, Word cue, String rule) {
    int place = at + 1;
    Word next = sheet.word(place);
    if (next.joined() && owner(next)) {
      next = sheet.word(++place);
    }
    if (sheet.inBody(place < sheet.size() ? place : at)) {
      return;
    }
    boolean definite = cue.key.endsWith("en") || cue.key.endsWith("a") && !cue.key.endsWith("ma");
    if (next.joined()) {
      others(runs.take(place, definite ? Sign.WEAK : Sign.ROLE, rule));
    } else if (next.gap == Gap.COMMA || next.gap == Gap.LINE || bracketed(next)) {
      boolean named = next.capital() ? NameRuns.likely(next) : Traits.surely(next.traits);
      if (named) {
        runs.take(place, Sign.WEAK, rule);
      }
    }
  }

  private boolean bracketed(Word next) {
    return next.gap == Gap.BREAK && next.start > 0 && sheet.text().charAt(next.start - 1) == '(';
  }

  private static boolean owner(Word word) {
    return switch (word.key) {
      case "hans", "hennes", "min", "mi", "mitt", "mine", "var", "vart", "deres", "sin", "si" ->
          true;
      default -> false;
    };
  }

  private void named(int at) {
    int place = at + 1;
    Word next = sheet.word(place);
    while (next.joined()
        && (next.key.equals("is")
            || next.key.equals("er")
            || next.key.equals("was")
            || owner(next))) {
      next = sheet.word(++place);
    }
    boolean form = sheet.after(sheet.word(at)) == ':';
    if (next.joined() || form) {
      runs.take(place, Sign.ROLE, "named");
    }
  }

  private void greeting(int at) {
    int place = at + 1;
    Word next = sheet.word(place);
    while (next.joined()
        && (next.key.equals("you") || next.key.equals("to") || next.key.equals("til"))) {
      next = sheet.word(++place);
    }
    if (next.joined() && (next.capital() || sheet.word(at).starts() && place == at + 1)) {
      others(runs.take(place, next.capital() ? Sign.ROLE : Sign.WEAK, "greeting"));
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
