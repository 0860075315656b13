package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Names beside a title or an office: "Dr X", "PC 4182 Harrow", "X Y, consultant". */
final class TitleRules {
  private final Sheet sheet;
  private final NameRuns runs;
  private final NameLists lists;

  TitleRules(Sheet sheet, NameRuns runs, NameLists lists) {
    this.sheet = sheet;
    this.runs = runs;
    this.lists = lists;
  }

  /** "Mr X", "Dr X and Y". */
  void title(int at) {
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

  /** "X Y, HM Senior Coroner", "X Y, consultant": who holds the office. */
  void holder(int at) {
    Word word = sheet.word(at);
    boolean office = sheet.is(Cue.ROLE, word) || word.key.equals("hm") || word.key.equals("her");
    int first = at - 2;
    if (office && word.gap == Gap.COMMA && lists.pair(first)) {
      sheet.mark(first, "holder");
      sheet.mark(first + 1, "holder");
    }
  }
}
