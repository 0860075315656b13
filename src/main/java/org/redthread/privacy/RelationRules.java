package org.redthread.privacy;

import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Names that stand beside what someone is to the writer, or by profession. */
final class RelationRules {
  private final Sheet sheet;
  private final NameRuns runs;
  private final NameLists lists;

  RelationRules(Sheet sheet, NameRuns runs, NameLists lists) {
    this.sheet = sheet;
    this.runs = runs;
    this.lists = lists;
  }

  /** "my son X", "datteren hans, X", "nurse X", "our consultant, X,". */
  void apply(int at, Word cue, String rule) {
    int place = at + 1;
    Word next = sheet.word(place);
    boolean owned = next.joined() && owner(next);
    if (owned) {
      next = sheet.word(++place);
    }
    boolean of = next.key.equals("of") || next.key.equals("til") || next.key.equals("to");
    if (next.joined() && of && !owned) {
      next = sheet.word(++place);
      owned = true;
    }
    if (sheet.inBody(place < sheet.size() ? place : at)) {
      return;
    }
    boolean definite =
        !owned && (cue.key.endsWith("en") || cue.key.endsWith("a") && !cue.key.endsWith("ma"));
    if (next.joined()) {
      if (new Offices(sheet).names(at, place)) {
        sheet.mark(place, rule);
        return;
      }
      boolean weak = definite && (cue.key.endsWith("en") || cue.key.endsWith("a"));
      lists.others(runs.take(place, weak ? Sign.WEAK : Sign.ROLE, rule));
    } else if (next.gap == Gap.COMMA
        || next.gap == Gap.LINE
        || bracketed(next)
        || next.capital() && sheet.quoted(next)) {
      boolean listed = Traits.surely(next.traits) || owned && next.has(Traits.NAME);
      boolean apart = next.gap == Gap.COMMA || bracketed(next) && sheet.lowerCased();
      boolean small = listed || apart && enclosed(place);
      if (next.capital() ? NameRuns.likely(next) : small) {
        runs.take(place, Sign.ROLE, rule);
      } else if (new Offices(sheet).apart(place)) {
        sheet.mark(place, rule);
      }
    }
  }

  /** One to three words between commas that are no words of the language. */
  private boolean enclosed(int start) {
    int at = start;
    while (at < start + 3 && strange(sheet.word(at)) && (at == start || sheet.word(at).joined())) {
      at++;
    }
    Gap gap = sheet.word(at).gap;
    return at > start && (gap == Gap.COMMA || gap == Gap.STOP || gap == Gap.BREAK || closed(at));
  }

  private boolean strange(Word word) {
    boolean small = word.shape == Shape.LOWER && NameRuns.likely(word);
    return small && !word.has(Traits.FUNCTION) || sheet.nameable(word);
  }

  private boolean closed(int at) {
    return sheet.after(sheet.word(at - 1)) == ')';
  }

  private boolean bracketed(Word next) {
    return next.gap == Gap.BREAK && next.start > 0 && sheet.text().charAt(next.start - 1) == '(';
  }

  /** "datteren hans": whose. */
  static boolean owner(Word word) {
    return switch (word.key) {
      case "hans", "hennes", "min", "mi", "mitt", "mine", "var", "vart", "deres", "sin", "si" ->
          true;
      default -> false;
    };
  }
}
