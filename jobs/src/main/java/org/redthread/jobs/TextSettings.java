package org.redthread.jobs;

import org.jspecify.annotations.Nullable;

/**
 * What the night does with letters, every default filled in.
 *
 * @param review letters in the sample that a person checks the redaction of, each run
 * @param risk 0 to 1: letters at or above it are listed for a person
 * @param campaignsOnce whether the letters of one campaign about one organisation count as one
 *     complaint
 */
record TextSettings(int review, double risk, boolean campaignsOnce) {
  private static final int REVIEW = 20;
  private static final double RISK = 0.5;

  TextSettings {
    if (review < 0 || review > 1000) {
      throw new IllegalArgumentException("between 0 and 1000 letters are reviewed");
    }
    if (!(risk >= 0 && risk <= 1)) {
      throw new IllegalArgumentException("a risk is between 0 and 1");
    }
  }

  static TextSettings of(NightlyConfiguration.@Nullable TextKeys keys, boolean campaignsOnce) {
    if (keys == null) {
      return new TextSettings(REVIEW, RISK, campaignsOnce);
    }
    return new TextSettings(
        keys.review() == null ? REVIEW : keys.review(),
        keys.risk() == null ? RISK : keys.risk(),
        campaignsOnce);
  }
}
