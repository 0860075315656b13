package org.redthread.text.duplicates;

import org.jspecify.annotations.Nullable;

/**
 * Holds one letter against others, exactly. Symmetric, and a function of the two letters alone.
 *
 * <p>Near: at least three quarters of the words of both are in common, in the same order (twice the
 * longest common subsequence over the sum of the lengths) or in common passages. Two copies of a
 * letter with a share p of the words changed in each keep (1 - p)² in order: .81 at one word in
 * ten, .75 at 13 in a hundred; a letter and its copy keep 1 - p. Short letters of a set form, that
 * differ in the very word that matters, have that much in common by chance: below 100 words n of
 * the shorter letter the share asked for is .72 + 3/n, at most .9. Letters of more than 5,000 words
 * are compared by passages only.
 *
 * <p>Campaign: at least half of the shorter letter, and 40 words, stand in long common passages.
 * That is containment: the longer letter may have any length.
 */
final class Resemblance {
  private static final double NEAR = 0.75;
  private static final double NEAR_AT_MOST = 0.9;
  private static final double NEAR_BASE = 0.72;
  private static final double NEAR_WORDS = 3;
  private static final double CAMPAIGN = 0.5;
  private static final int CAMPAIGN_WORDS = 40;

  /** Words up to which letters are aligned, at a cost that grows with the square. */
  private static final int LONGEST_ALIGNED = 5_000;

  /** Rows in which signatures of letters that resemble agree at least: a Jaccard of .13. */
  private static final int AGREEING_ROWS = 28;

  private final Sketch one;
  private @Nullable Alignment alignment;
  private @Nullable CommonRuns commonRuns;
  private @Nullable Passages passages;

  Resemblance(Sketch one) {
    this.one = one;
  }

  /** What cannot be is ruled out first, by what is cheap; that changes no answer. */
  Likeness to(Sketch other) {
    if (one.equals(other)) {
      return Likeness.SAME;
    }
    int shorter = Math.min(one.length(), other.length());
    boolean near = one.wordSet().commonAtMost(other.wordSet()) >= near(shorter);
    boolean possible =
        (near || shorter >= CAMPAIGN_WORDS)
            && one.comparable()
            && other.comparable()
            && one.signature().agreement(other.signature()) >= AGREEING_ROWS;
    return possible ? likeness(other, near) : Likeness.NONE;
  }

  private Likeness likeness(Sketch other, boolean near) {
    double common = near ? common(other) : 0;
    double both = one.length() + other.length();
    // texts whose parts were moved have all words in common, and yet are not the same
    return common >= near(Math.min(one.length(), other.length()))
        ? new Likeness(Kind.NEAR, Math.min(common, 1 - 1 / both))
        : contained(other);
  }

  /** The share of words that both have, in the same order or in common runs. */
  private double common(Sketch other) {
    double both = one.length() + other.length();
    int shorter = Math.min(one.length(), other.length());
    Passages.Shared runs = commonRuns().words(other.runs());
    double common = (runs.ofOne() + runs.ofOther()) / both;
    boolean alignable = both - shorter <= LONGEST_ALIGNED && 2 * shorter / both >= near(shorter);
    return alignable ? Math.max(common, 2 * alignment().common(other.wordHashes()) / both) : common;
  }

  /** The share of words in common from which letters are near, by the words of the shorter. */
  static double near(int words) {
    return Math.max(NEAR, Math.min(NEAR_AT_MOST, NEAR_BASE + NEAR_WORDS / words));
  }

  private Likeness contained(Sketch other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < CAMPAIGN_WORDS) {
      return Likeness.NONE;
    }
    Passages.Shared shared = inLong(other);
    int mine = one.length() == shorter ? shared.ofOne() : 0;
    int theirs = other.length() == shorter ? shared.ofOther() : 0;
    int most = Math.max(mine, theirs);
    double contained = (double) most / shorter;
    boolean campaign = contained >= CAMPAIGN && most >= CAMPAIGN_WORDS;
    return campaign ? new Likeness(Kind.CAMPAIGN, contained) : Likeness.NONE;
  }

  /** Always read is the text that is last by content, so that the result is symmetric. */
  private Passages.Shared inLong(Sketch other) {
    return one.compareTo(other) < 0
        ? passages().inLong(other.runs())
        : passages().inLongOfThis(other.runs());
  }

  private Alignment alignment() {
    Alignment ready = alignment;
    if (ready == null) {
      ready = new Alignment(one.wordHashes());
      alignment = ready;
    }
    return ready;
  }

  private Passages passages() {
    Passages ready = passages;
    if (ready == null) {
      ready = new Passages(one.runs());
      passages = ready;
    }
    return ready;
  }

  private CommonRuns commonRuns() {
    CommonRuns ready = commonRuns;
    if (ready == null) {
      ready = new CommonRuns(one.runs());
      commonRuns = ready;
    }
    return ready;
  }
}
