package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Shape;

/** Names all in capitals, as forms and signatures have them: "JANE HARROW", "R.D.HARROW". */
final class ShoutedRules {
  private static final int SHORTEST = 4;
  private final Sheet sheet;

  ShoutedRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 1; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (word.shape == Shape.UPPER && word.joined() && whole(at)) {
        if (initialled(at)) {
          sheet.mark(at, "shouted");
        } else if (pair(sheet.word(at - 1), word) && whole(at - 1)) {
          sheet.mark(at - 1, "shouted");
          sheet.mark(at, "shouted");
        }
      }
    }
  }

  private boolean whole(int at) {
    Word word = sheet.word(at);
    boolean name = word.has(Traits.NAME) || Traits.unknown(word.traits);
    boolean other = word.has(Traits.FUNCTION | Traits.BODY | Traits.PLACE);
    other |= sheet.is(Cue.SAID, word) || sheet.office(word);
    return name && !other && word.end - word.start >= SHORTEST && !sheet.inBody(at);
  }

  private boolean initialled(int at) {
    Word before = sheet.word(at - 1);
    return before.shape == Shape.INITIAL && sheet.after(before) == '.';
  }

  /** A given name and a surname, of which one is listed and no word. */
  private static boolean pair(Word first, Word last) {
    boolean listed = Traits.surely(first.traits) || Traits.surely(last.traits);
    boolean given = first.has(Traits.GIVEN) || !first.has(Traits.SURNAME);
    return first.shape == Shape.UPPER && listed && given;
  }
}
