package org.redthread.intake;

/** How the digits in a column's name tell its period. */
public enum PeriodKind {
  /** Two groups of two or four digits: April of the first year to March of the second. */
  FINANCIAL_YEAR,
  /** One group: a year from January. */
  YEAR,
  /** Two groups: year and month. */
  MONTH
}
