package org.redthread.privacy;

import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/**
 * Who gives an address or a number, or ends the letter: a name that is a sentence by itself. "Maren
 * Lie, e-post ...", "joy, ring 07700 ...", and at the end just "renate".
 */
final class ContactRules {
  private static final int LONGEST = 3;
  private static final int NEAR = 3;
  private final Sheet sheet;

  ContactRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 1; at < sheet.size(); at++) {
      if (sheet.word(at).starts()) {
        sentence(at);
      }
    }
  }

  private void sentence(int start) {
    int end = start + 1;
    while (end < sheet.size() && sheet.word(end).joined()) {
      end++;
    }
    boolean last = end >= sheet.size() && !sheet.text().endsWith("?");
    boolean gives = sheet.word(end).gap == Gap.COMMA && given(end);
    if (end - start <= LONGEST && (last || gives) && names(start, end)) {
      for (int at = start; at < end; at++) {
        sheet.mark(at, "contact");
      }
    }
  }

  /** What was found before is near: a number, an address. */
  private boolean given(int from) {
    for (int at = from; at < Math.min(sheet.size(), from + NEAR); at++) {
      if (sheet.word(at).shape == Shape.GONE) {
        return true;
      }
      if (sheet.word(at).gap == Gap.STOP && at > from) {
        return false;
      }
    }
    return false;
  }

  private boolean names(int start, int end) {
    boolean name = false;
    for (int at = start; at < end; at++) {
      Word word = sheet.word(at);
      boolean written = word.capital() || sheet.lowerCased() && word.shape == Shape.LOWER;
      boolean surname = at > start && word.capital() && !word.has(Traits.BODY | Traits.FUNCTION);
      boolean fits = NameRuns.likely(word) && !word.has(Traits.FUNCTION | Traits.BODY) || surname;
      if (!written || !fits || word.end - word.start < 2 || sheet.office(word)) {
        return false;
      }
      name |= word.has(Traits.NAME) || !sheet.opens(word) && Traits.unknown(word.traits);
    }
    return name && !sheet.inBody(start);
  }
}
