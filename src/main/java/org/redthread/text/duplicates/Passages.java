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

  /**
   * Words in long passages, as the other letter is read; which letter is read can make a
   * difference.
   */
  Shared inLong(int[] otherRuns) {
    return new LongPassages().read(anchors(otherRuns));
  }

  /** Words in long passages, as this letter is read. */
  Shared inLongOfThis(int[] otherRuns) {
    int[] anchors = new int[length];
    Arrays.fill(anchors, -1);
    int[] others = anchors(otherRuns);
    for (int from = 0; from < others.length; from++) {
      if (others[from] >= 0) {
        anchors[others[from]] = from;
      }
    }
    return new LongPassages().read(anchors).swapped();
  }

  /** For each run of the other letter its place in this one, -1 where it is not once in both. */
  private int[] anchors(int[] otherRuns) {
    int[] anchors = new int[otherRuns.length];
    int[] met = new int[length];
    for (int from = 0; from < anchors.length; from++) {
      int place = places.of(otherRuns[from]);
      anchors[from] = place;
      if (place >= 0 && met[place] > 0) {
        // a run that the other letter has several times is no anchor
        anchors[from] = -1;
        anchors[met[place] - 1] = -1;
      }
      if (place >= 0) {
        met[place] = from + 1;
      }
    }
    return anchors;
  }
}
