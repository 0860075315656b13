package org.redthread.text.duplicates;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What two letters have in common, by runs of five words that stand in both. Five words in a row
 * are rarely the same by chance, but stock phrases are: a long passage is one in which such runs
 * follow each other in both letters, over 20 words and more; a few words may differ in between.
 */
final class Passages {
  /** Words in a run. */
  static final int RUN = 5;

  /** Words in the shortest long passage. */
  static final int LONG = 20;

  /** Words that may lie between two runs of a passage. */
  private static final int GAP = 8;

  /** By how many words a passage may grow or shrink between two of its runs. */
  private static final int SHIFT = 3;

  private final int length;
  private final Keys runs;

  /**
   * How many words of each of two letters the other has too.
   *
   * @param ofOne words of the one that stand in runs of the other
   * @param longOfOne words of the one that stand in long passages
   */
  record Shared(int ofOne, int ofOther, int longOfOne, int longOfOther) {
    Shared swapped() {
      return new Shared(ofOther, ofOne, longOfOther, longOfOne);
    }
  }

  /** Makes ready for comparing others with this letter. */
  Passages(int[] letter) {
    length = letter.length;
    runs = new Keys(runs(letter));
  }

  Shared with(int[] other) {
    BitSet mine = new BitSet(length);
    BitSet theirs = new BitSet(other.length);
    BitSet met = new BitSet(length);
    int[] run = runs(other);
    int[] anchors = new int[run.length];
    for (int from = 0; from < run.length; from++) {
      int entry = runs.first(run[from]);
      boolean found = runs.is(entry, run[from]);
      anchors[from] = found && !runs.is(entry + 1, run[from]) ? runs.place(entry) : -1;
      if (found) {
        theirs.set(from, from + RUN);
      }
      if (found && !met.get(entry)) {
        met.set(entry);
        mark(entry, run[from], mine);
      }
    }
    LongPassages passages = new LongPassages(length, other.length);
    passages.read(unique(anchors));
    return new Shared(
        mine.cardinality(),
        theirs.cardinality(),
        passages.mine.cardinality(),
        passages.theirs.cardinality());
  }

  /** Marks all places of a run; done once a run, so that texts of one phrase take no longer. */
  private void mark(int firstEntry, int run, BitSet mine) {
    for (int entry = firstEntry; runs.is(entry, run); entry++) {
      mine.set(runs.place(entry), runs.place(entry) + RUN);
    }
  }

  /** Leaves places that are met once. */
  private int[] unique(int[] anchors) {
    int[] met = new int[length];
    for (int anchor : anchors) {
      if (anchor >= 0) {
        met[anchor]++;
      }
    }
    return Arrays.stream(anchors).map(each -> each >= 0 && met[each] == 1 ? each : -1).toArray();
  }

  private static int[] runs(int[] letter) {
    int[] runs = new int[Math.max(0, letter.length - RUN + 1)];
    for (int from = 0; from < runs.length; from++) {
      runs[from] = (int) Shingles.hash(letter, from, RUN);
    }
    return runs;
  }

  /** Follows runs that stand once in each letter. */
  private static final class LongPassages {
    private final BitSet mine;
    private final BitSet theirs;
    private int mineFrom;
    private int mineTo;
    private int theirsFrom;
    private int theirsTo;

    LongPassages(int length, int lengthOfOther) {
      mine = new BitSet(length);
      theirs = new BitSet(lengthOfOther);
    }

    void read(int[] anchors) {
      for (int from = 0; from < anchors.length; from++) {
        if (anchors[from] >= 0) {
          if (!goesOn(anchors[from], from)) {
            finish();
            mineFrom = anchors[from];
            theirsFrom = from;
          }
          mineTo = anchors[from] + RUN;
          theirsTo = from + RUN;
        }
      }
      finish();
    }

    private boolean goesOn(int mineNext, int theirsNext) {
      int shift = mineNext - mineTo - (theirsNext - theirsTo);
      return theirsNext - theirsTo <= GAP && Math.abs(shift) <= SHIFT && mineNext > mineFrom;
    }

    private void finish() {
      if (Math.min(mineTo - mineFrom, theirsTo - theirsFrom) >= LONG) {
        mine.set(mineFrom, mineTo);
        theirs.set(theirsFrom, theirsTo);
      }
    }
  }
}
