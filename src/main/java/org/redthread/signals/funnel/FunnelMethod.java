package org.redthread.signals.funnel;

/** How the limits of a funnel allow for spread between organisations. */
public enum FunnelMethod {
  /** No allowance: exact Poisson limits (for proportions and rates, the approximate ones). */
  POISSON,

  /**
   * Additive random effect on the log scale, dispersion from z-scores with 10 % truncated at each
   * end; expected counts rounded to two decimals. NHS Digital, Summary Hospital-level Mortality
   * Indicator, methodology; Spiegelhalter (2005), Statistics in Medicine 24:1185.
   */
  SHMI,

  /**
   * Additive random effect on the square-root scale, dispersion from z-scores winsorised at 10 %.
   * Spiegelhalter et al. (2012), JRSS A 175:1 (Care Quality Commission).
   */
  CQC,

  /**
   * Each organisation against its peers without itself, exactly, with the dispersion freed from the
   * downward bias that winsorising gives it. The method to flag with; see {@link PeerFunnel}.
   */
  CORRECTED
}
