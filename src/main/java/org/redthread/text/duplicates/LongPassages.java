package org.redthread.text.duplicates;

import java.util.BitSet;

/** Follows runs that stand once in each of two letters. */
final class LongPassages {
  /** Words in the shortest long passage. */
  static final int LONG = 20;

  /** Words that may lie between two runs of a passage. */
  private static final int GAP = 8;

  /** By how many words a passage may grow or shrink between two of its runs. */
  private static final int SHIFT = 3;

  /** How far apart two runs that follow each other in a passage begin at most, in either letter. */
  private static final int APART = Passages.RUN + GAP + SHIFT;

  private final BitSet mine = new BitSet();
  private final BitSet theirs = new BitSet();
  private int mineFrom;
  private int mineTo;
  private int theirsFrom;
  private int theirsTo;

  /**
   * No fewer than the words of a letter that stand in long passages, whichever letter is read and
   * in whatever order runs stand in the other.
   *
   * @param runs places in the letter of runs that the other has too
   */
  static int atMost(BitSet runs) {
    int words = 0;
    int last = runs.nextSetBit(0);
    // what stands before the first run, where that is near the beginning, belongs to its passage
    int from = last <= APART - Passages.RUN ? 0 : last;
    while (last >= 0) {
      int next = runs.nextSetBit(last + 1);
      if (next < 0 || next - last > APART) {
        int length = last + Passages.RUN - from;
        words += length >= LONG ? length : 0;
        from = next;
      }
      last = next;
    }
    return words;
  }

  /**
   * How many words stand in long passages.
   *
   * @param anchors for each run of the other letter its place in the one, or -1
   */
  Passages.Shared read(int[] anchors) {
    for (int from = 0; from < anchors.length; from++) {
      if (anchors[from] >= 0) {
        if (!goesOn(anchors[from], from)) {
          finish();
          mineFrom = anchors[from];
          theirsFrom = from;
        }
        mineTo = anchors[from] + Passages.RUN;
        theirsTo = from + Passages.RUN;
      }
    }
    finish();
    return new Passages.Shared(mine.cardinality(), theirs.cardinality());
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
