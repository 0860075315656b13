package org.redthread.signals.spc;

/** Which patterns count as a signal. */
public enum Rules {
  /**
   * NHS England, Making Data Count: outside the limits, trend of 7, 2 of 3 near a limit, 7 on one
   * side. They flag 46 % of perfectly stable monthly series (mean 2, 36 months).
   */
  MDC,

  /** Shewhart: outside the three-standard-deviation limits only. */
  SHEWHART,

  /** Shewhart, and unusually long or few runs (Anhøj and Olesen 2014, PLoS ONE 9:e113825). */
  ANHOEJ
}
