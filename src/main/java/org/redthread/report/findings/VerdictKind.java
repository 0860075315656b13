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
  INSUFFICIENT_EVIDENCE
}
