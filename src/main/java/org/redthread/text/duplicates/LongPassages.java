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

  private final BitSet mine = new BitSet();
  private final BitSet theirs = new BitSet();
  private int mineFrom;
  private int mineTo;
  private int theirsFrom;
  private int theirsTo;

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
