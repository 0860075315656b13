package org.redthread.text.duplicates;

import java.util.BitSet;

/** How much of two letters stands in runs of five words that both have. */
final class CommonRuns {
  private static final int RUN = Passages.RUN;

  private final Keys keys;

  /**
   * Makes ready for comparing others with a letter.
   *
   * @param runs the letter's, see {@link Passages#runs(int[])}
   */
  CommonRuns(int[] runs) {
    keys = new Keys(runs);
  }

  /** Words that stand in runs of the other letter. */
  Passages.Shared words(int[] otherRuns) {
    BitSet mine = new BitSet(keys.size() + RUN);
    BitSet theirs = new BitSet(otherRuns.length + RUN);
    BitSet met = new BitSet(keys.size());
    for (int from = 0; from < otherRuns.length; from++) {
      int entry = keys.first(otherRuns[from]);
      boolean found = keys.is(entry, otherRuns[from]);
      if (found) {
        theirs.set(from, from + RUN);
      }
      if (found && !met.get(entry)) {
        met.set(entry);
        mark(entry, otherRuns[from], mine);
      }
    }
    return new Passages.Shared(mine.cardinality(), theirs.cardinality());
  }

  /** Marks all places of a run; done once a run, so that texts of one phrase take no longer. */
  private void mark(int firstEntry, int run, BitSet mine) {
    for (int entry = firstEntry; keys.is(entry, run); entry++) {
      mine.set(keys.place(entry), keys.place(entry) + RUN);
    }
  }
}
