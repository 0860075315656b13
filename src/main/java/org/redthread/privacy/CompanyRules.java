package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/**
 * Names by the company they keep, where a capital alone says too little: in a list with names, with
 * a name after "&amp;", between the two names of a person, before what someone is, and names of two
 * letters inside a sentence.
 */
final class CompanyRules {
  private static final int ENOUGH = 2;
  private static final int FAR = 3;
  private final Sheet sheet;

  CompanyRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      if (open(at) && (listed(at) || paired(at) || nickname(at) || someone(at) || inside(at))) {
        sheet.mark(at, "company");
      }
    }
  }

  /** A capital that may be a name: on a list of names, or no word at all. */
  private boolean open(int at) {
    Word word = sheet.word(at);
    boolean name = word.has(Traits.GIVEN) || Traits.unknown(word.traits) || sheet.odd(word);
    return word.shape == Shape.CAPITAL
        && !word.named()
        && name
        && !word.has(Traits.PLACE | Traits.BODY)
        && !sheet.inBody(at)
        && !sheet.housed(at)
        && !sheet.office(word);
  }

  /** In a list of single words with commas, of which two others are names. */
  private boolean listed(int at) {
    int first = at;
    while (item(first) && first > 0) {
      first--;
    }
    int names = 0;
    int end = first;
    do {
      names += sheet.word(end).named() ? 1 : 0;
      end++;
    } while (item(end));
    return names >= ENOUGH && end - first > ENOUGH && !sheet.word(at).has(Traits.FUNCTION);
  }

  /** Begins after a comma or "and", one word after the entry before. */
  private boolean item(int at) {
    Word word = sheet.word(at);
    boolean entry = word.capital() || sheet.is(Cue.RELATION, word) || and(word);
    return entry && (word.gap == Gap.COMMA || word.joined() && (and(word) || and(at - 1)));
  }

  private boolean and(int at) {
    return and(sheet.word(at));
  }

  private static boolean and(Word word) {
    return word.key.equals("and") || word.key.equals("og");
  }

  /** "X &amp; Y", "X and Y", of which the other is known to be a name and stands alone. */
  private boolean paired(int at) {
    boolean after = linked(at, at + 1) && known(at + 1) || joined(at + 1) && known(at + 2);
    boolean before =
        linked(at - 1, at) && known(at - 1)
            || joined(at - 1) && sheet.word(at).joined() && known(at - 2);
    Word word = sheet.word(at);
    boolean sure = word.has(Traits.GIVEN) && (!word.has(Traits.FUNCTION) || brief(word));
    boolean twins = linked(at, at + 1) && sheet.word(at + 1).key.equals(word.key);
    return sure && (after || before || twins);
  }

  private boolean joined(int link) {
    return and(link) && sheet.word(link).joined() && sheet.word(link + 1).joined();
  }

  private boolean known(int at) {
    return sheet.word(at).named() && sheet.word(at).capital();
  }

  private boolean linked(int left, int right) {
    return left >= 0
        && right < sheet.size()
        && sheet
            .text()
            .substring(sheet.word(left).end, sheet.word(right).start)
            .strip()
            .equals("&");
  }

  /** Robert "Bob" Harrow, Robert (Bob) Harrow, known as "Bob". */
  private boolean nickname(int at) {
    Word word = sheet.word(at);
    if (sheet.quoted(word) && as(sheet.word(at - 1))) {
      return true;
    }
    Word last = sheet.word(at + 1);
    boolean between = sheet.word(at - 1).named() && (last.named() || last.has(Traits.SURNAME));
    int before = word.start - 1;
    boolean bracket = before >= 0 && sheet.text().charAt(before) == '(' && sheet.after(word) == ')';
    return between && (bracket || sheet.quoted(word));
  }

  private static boolean as(Word word) {
    return word.key.equals("as") || word.key.equals("som");
  }

  /** "X, our health visitor,", "X my support worker", "X is my sister". */
  private boolean someone(int at) {
    Word word = sheet.word(at);
    if (!word.starts() || word.key.endsWith("ly")) {
      return false;
    }
    int next = at + 1;
    boolean is = sheet.word(next).joined() && is(sheet.word(next));
    next += is ? 1 : 0;
    Word first = sheet.word(next);
    boolean comma = !is && first.gap == Gap.COMMA;
    boolean plain = word.has(Traits.WORD) && !comma && !is;
    return !plain
        && (own(first) && (comma || first.joined()) || comma && the(first))
        && office(next, is ? 1 : FAR);
  }

  private static boolean is(Word word) {
    return switch (word.key) {
      case "is", "was", "er", "var" -> true;
      default -> false;
    };
  }

  private static boolean own(Word word) {
    return switch (word.key) {
      case "my", "our", "min", "mi", "var" -> true;
      default -> false;
    };
  }

  private static boolean the(Word word) {
    return word.key.equals("the") || word.key.equals("a") || word.key.equals("an");
  }

  /** A word for what someone is, at most so many small words on. */
  private boolean office(int from, int most) {
    for (int at = from + 1; at <= from + most && sheet.word(at).joined(); at++) {
      if (sheet.office(sheet.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "spoke to Jo", "asked Will": a given name of two letters or of grammar, in a sentence. */
  private boolean inside(int at) {
    Word word = sheet.word(at);
    Word before = sheet.word(at - 1);
    Word next = sheet.word(at + 1);
    boolean grammar = word.has(Traits.GIVEN) && word.has(Traits.FUNCTION);
    boolean follows = word.joined() && before.shape == Shape.LOWER && !sheet.is(Cue.THE, before);
    boolean numbered = next.joined() && next.shape == Shape.NUMBER;
    boolean told = sheet.is(Cue.TOLD, before) || sheet.is(Cue.MEETS, before);
    return (brief(word) || grammar) && follows && !numbered && (told || !calendar(word));
  }

  private static boolean calendar(Word word) {
    return switch (word.key) {
      case "april", "may", "jun", "june", "august", "sunday", "thu" -> true;
      default -> false;
    };
  }

  private static boolean brief(Word word) {
    return word.has(Traits.GIVEN) && word.end - word.start == 2;
  }
}
