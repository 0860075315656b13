package org.redthread.text.duplicates;

import java.util.Arrays;

/**
 * What two letters have in common, by runs of five words that stand in both. Five words in a row
 * are rarely the same by chance, but stock phrases are: a long passage is one in which such runs
 * follow each other in both letters, over 20 words and more; a few words may differ in between.
 */
final class Passages {
  /** Words in a run. */
  static final int RUN = 5;

  private static final int NONE = -1;

  private final int length;
  private final Places places;

  /**
   * How many words of each of two letters stand in passages of the other.
   *
   * @param ofOne words of the one letter
   * @param ofOther words of the other
   */
  record Shared(int ofOne, int ofOther) {
    Shared swapped() {
      return new Shared(ofOther, ofOne);
    }
  }

  /**
   * Makes ready for comparing others with a letter.
   *
   * @param runs the letter's, see {@link #runs(int[])}
   */
  Passages(int[] runs) {
    length = runs.length;
    places = new Places(runs);
  }

  /** A number for each run of five words, by the place of its first word. */
  static int[] runs(int[] letter) {
    int[] runs = new int[Math.max(0, letter.length - RUN + 1)];
    for (int from = 0; from < runs.length; from++) {
      runs[from] = (int) Shingles.hash(letter, from, RUN);
    }
    return runs;
  }

  /** Words in long passages; which letter is the one and which the other can make a difference. */
  Shared inLong(int[] otherRuns) {
    return new LongPassages().read(anchors(otherRuns));
  }

  /** The same with this letter as the other: what {@code Passages(oneRuns).inLong} of it gives. */
  Shared inLongOf(int[] oneRuns) {
    int[] anchors = new int[length];
    Arrays.fill(anchors, NONE);
    int[] places = anchors(oneRuns);
    for (int from = 0; from < places.length; from++) {
      if (places[from] != NONE) {
        anchors[places[from]] = from;
      }
    }
    return new LongPassages().read(anchors);
  }

  /** For each run of another letter its place here; none where it is not once in both. */
  private int[] anchors(int[] otherRuns) {
    int[] anchors = new int[otherRuns.length];
    int[] met = new int[length];
    for (int from = 0; from < anchors.length; from++) {
      int place = places.of(otherRuns[from]);
      anchors[from] = Math.max(NONE, place);
      if (place >= 0 && met[place] > 0) {
        anchors[from] = NONE;
        anchors[met[place] - 1] = NONE;
      }
      if (place >= 0) {
        met[place] = from + 1;
      }
    }
    return anchors;
  }
}
