package org.redthread.signals.scan;

/** What the null hypothesis holds fixed. */
public enum Scope {
  /** Nothing: the expected counts are known, not scaled to the data. */
  UNCONDITIONAL,
  /** The number of all cases. */
  TOTAL,
  /** The number of cases of each node; its time is free. */
  NODE,
  /** As {@link #NODE}, with the ratio of a cut taken against all cases, not those of the node. */
  NODE_AGAINST_ALL,
  /** The number of cases of each node and of each period: a permutation of time over cases. */
  NODE_AND_TIME
}
