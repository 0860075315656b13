package org.redthread.privacy;

import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Gap;

/** Further names after one that was announced, and names of two words. */
final class NameLists {
  private final Sheet sheet;
  private final NameRuns runs;

  NameLists(Sheet sheet, NameRuns runs) {
    this.sheet = sheet;
    this.runs = runs;
  }

  /** "Nurse Harrow and Penn": a further name in the list. */
  void others(int at) {
    Word comma = sheet.word(at);
    if (sheet.word(at - 1).named() && comma.gap == Gap.COMMA && pair(at)) {
      others(runs.take(at, Sign.ROLE, "list"));
      return;
    }
    Word link = sheet.word(at);
    Word next = sheet.word(at + 1);
    boolean linked = link.joined() && (link.key.equals("and") || link.key.equals("og"));
    if (sheet.word(at - 1).named()
        && linked
        && next.joined()
        && next.capital()
        && NameRuns.likely(next)
        && !sheet.inBody(at + 1)) {
      runs.take(at + 1, Sign.ROLE, "list");
    }
  }

  /** Two capitals that may be given name and surname. */
  boolean pair(int at) {
    Word first = sheet.word(at);
    Word second = sheet.word(at + 1);
    return first.capital()
        && second.capital()
        && second.joined()
        && NameRuns.likely(first)
        && NameRuns.likely(second)
        && !sheet.inBody(at)
        && !sheet.inBody(at + 1);
  }
}
