package org.redthread.privacy;

import java.util.List;
import org.redthread.privacy.Word.Shape;

/** Whether who wrote a letter leaves out capitals: at the start of sentences, or of "I". */
final class Careless {
  private static final int PER_CAPITAL = 33;

  private Careless() {}

  static boolean of(List<Word> words) {
    int inside = 0;
    int starts = 0;
    int small = 0;
    boolean lone = false;
    boolean other = false;
    boolean english = false;
    for (Word word : words) {
      boolean opens = word.starts();
      inside += !opens && word.shape == Shape.CAPITAL ? 1 : 0;
      starts += opens && letters(word) ? 1 : 0;
      small += opens && word.shape == Shape.LOWER ? 1 : 0;
      lone |= word.key.equals("i") && word.shape == Shape.LOWER;
      english |= word.key.equals("the") || word.key.equals("my") || word.key.equals("and");
      other |= word.key.equals("og") || word.shape == Shape.INITIAL && word.key.equals("i");
    }
    return inside * PER_CAPITAL < words.size() && (small * 2 > starts || lone && english && !other);
  }

  private static boolean letters(Word word) {
    return word.shape == Shape.LOWER || word.capital() || word.shape == Shape.INITIAL;
  }
}
