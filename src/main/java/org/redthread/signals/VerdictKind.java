package org.redthread.signals;

/** What can be said of a failure type. */
public enum VerdictKind {
  /** Elevated in many organisations of several sectors or regions, and still so. */
  SYSTEMIC,
  /** The same, confined to one sector. */
  SECTOR,
  /** The same, confined to one region. */
  REGIONAL,
  /** One or a few organisations. */
  LOCAL,
  /** As broad as a systemic failing, but only in the last two quarters. */
  EMERGING,
  /** Something rose, but not so broadly, strongly or lastingly that it can be called. */
  WATCH,
  /** Nothing, and a rise worth calling would have been seen. */
  NONE,
  /** Too little to tell. */
  INSUFFICIENT_EVIDENCE
}
