package org.redthread.report.findings;

import java.util.Locale;

/** What a figure counts or measures; its words are in the wording of each language. */
public enum Unit {
  COMPLAINTS,
  ORGANISATIONS,
  QUARTERS,
  MONTHS,
  REGIONS,
  SECTORS,
  ROWS,
  FILES,
  REPLICATES,
  FAILURE_TYPES,
  REMEDIES,
  CLUSTERS,
  CASES,
  CONCLUSIONS,
  RECOMMENDATIONS,
  RATIO,
  PROBABILITY,
  PERCENT,
  SHARE,
  RATE,
  EXPECTED,
  NUMBER;

  /** True where the value is a whole number of things. */
  public boolean counts() {
    return compareTo(RATIO) < 0;
  }

  /** The key of the unit's words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
