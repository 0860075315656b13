package org.redthread.report.xlsx;

/** One value of a flat table. */
public sealed interface Cell {
  /** Words, or a mark such as [x]. */
  record Text(String text) implements Cell {}

  /**
   * A number as the report prints it, no more exact: the same figure stands everywhere.
   *
   * @param decimals places that are printed, 0 or more
   */
  record Number(double value, int decimals) implements Cell {}
}
