package org.redthread.privacy;

import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Shape;

/** Names of people who are spoken to: "Dear X", "god dag X", "asked X". */
final class GreetingRules {
  private final Sheet sheet;
  private final NameRuns runs;
  private final NameLists lists;

  GreetingRules(Sheet sheet, NameRuns runs, NameLists lists) {
    this.sheet = sheet;
    this.runs = runs;
    this.lists = lists;
  }

  /** "Dear X", "thank you X". */
  void greeting(int at) {
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
  void told(int at) {
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
}
