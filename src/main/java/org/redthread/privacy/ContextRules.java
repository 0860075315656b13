package org.redthread.privacy;

import java.util.HashMap;
import java.util.Map;
import org.redthread.privacy.Word.Shape;

/**
 * Names that nobody listed and nothing announces. A capital inside a sentence that is no word, no
 * place and no organisation is a name unless something speaks against it; a listed name that is
 * also a word, a word this letter only writes with a capital, and the first word of a sentence need
 * points for what stands around them.
 */
final class ContextRules {
  private static final int OFTEN = 3;

  private final Sheet sheet;
  private final Candidates candidates;
  private final Surroundings surroundings;
  private final Map<String, Integer> seen = new HashMap<>();

  ContextRules(Sheet sheet) {
    this.sheet = sheet;
    candidates = new Candidates(sheet);
    surroundings = new Surroundings(sheet, candidates);
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      if (candidates.candidate(at)) {
        seen.merge(sheet.word(at).key, 1, Integer::sum);
      }
    }
    for (int at = 0; at < sheet.size(); at++) {
      if (sheet.word(at).shape == Shape.CASELESS) {
        foreign(at);
      } else if (candidates.candidate(at) && points(at) >= candidates.needed(at)) {
        sheet.mark(at, "context");
      }
    }
  }

  private int points(int at) {
    Word word = sheet.word(at);
    boolean opens = word.starts() && sheet.odd(word);
    boolean plain = word.has(Traits.WORD) && !candidates.namesake(word) && !opens;
    int points = seen.getOrDefault(word.key, 0) >= OFTEN ? 1 : 0;
    points -= plain || word.has(Traits.PLACE) ? 1 : 0;
    return points + surroundings.points(at);
  }

  /** A few words of another script inside a letter in Latin ones. */
  private void foreign(int at) {
    boolean alone = !latin(at - 1) && !latin(at - 2) && !latin(at - 3);
    boolean open = !latin(at + 1) && !latin(at + 2) && !latin(at + 3);
    if (!(alone && open)) {
      sheet.mark(at, "other-script");
    }
  }

  private boolean latin(int at) {
    Word word = sheet.word(at);
    return word.shape != Shape.CASELESS && word.shape != Shape.GONE && word.shape != Shape.NUMBER;
  }
}
