package org.redthread.signals.spc;

import java.util.function.Function;

/** The kinds of control chart. */
public enum ChartType {
  /** Single values; with Making Data Count rules the limits use the factor 2.66. */
  XMR(Individuals::i, false),

  /** The moving ranges of single values. */
  MR(Individuals::mr, false),

  /** Counts in equal periods. */
  C(Counts::c, false),

  /** Rates: counts over a denominator. */
  U(Counts::u, true),

  /** Rates with more spread between periods than Poisson. */
  UPRIME(Counts::uPrime, true),

  /** Proportions. */
  P(Counts::p, true),

  /** Proportions with more spread between periods than binomial. */
  PPRIME(Counts::pPrime, true),

  /** Single values over denominators of unequal size. */
  IPRIME(Individuals::iPrime, false),

  /** Number of cases between rare events. */
  G(Counts::g, false),

  /** Time between rare events, above 0. */
  T(Individuals::t, false),

  /** Means of several values a period. */
  XBAR(Subgroups::xbar, false),

  /** Standard deviations of several values a period. */
  S(Subgroups::s, false);

  private final Function<Phase, Lines> lines;
  private final boolean needsDenominator;

  ChartType(Function<Phase, Lines> lines, boolean needsDenominator) {
    this.lines = lines;
    this.needsDenominator = needsDenominator;
  }

  public boolean needsDenominator() {
    return needsDenominator;
  }

  Lines lines(Phase phase, Rules rules) {
    return this == XMR && rules == Rules.MDC ? Individuals.xmr(phase) : lines.apply(phase);
  }
}
