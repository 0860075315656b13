package org.redthread.text.duplicates;

/**
 * How two letters resemble each other.
 *
 * @param kind the closest kind that holds
 * @param similarity above 0 to 1: for near the share of words in common, for campaign the share of
 *     the shorter letter that stands in common passages; 0 where the letters do not resemble
 */
record Likeness(Kind kind, double similarity) {
  static final Likeness NONE = new Likeness(Kind.CAMPAIGN, 0);
  static final Likeness SAME = new Likeness(Kind.EXACT, 1);

  Likeness {
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("a similarity is between 0 and 1");
    }
  }

  boolean holds() {
    return similarity > 0;
  }
}
