package org.redthread.report.findings;

/** What the evidence supports, strongest first. */
public enum VerdictKind {
  SYSTEMIC,
  SECTOR,
  REGIONAL,
  LOCAL,
  EMERGING,
  WATCH,
  NONE,
  INSUFFICIENT_EVIDENCE;

  /** True where a rise was found that is not one of a few organisations. */
  public boolean raised() {
    return this == SYSTEMIC || this == SECTOR || this == REGIONAL || this == EMERGING;
  }
}
