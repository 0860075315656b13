package org.redthread.signals.funnel;

/** What the numerator over the denominator is. */
public enum Measure {
  /** Standardised ratio: the denominator is an expected count, the target is 1. */
  SR,

  /** Proportion: the numerator counts some of the denominator's cases. */
  PR,

  /** Ratio of counts: the denominator is activity, beds, stock; the target is the overall rate. */
  RC
}
