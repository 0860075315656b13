package org.redthread.intake;

/** What became of a row of a feed. */
public sealed interface RowOutcome permits Accepted, Rejected {
  /** The line of the file on which the record starts, counted from 1. */
  long line();
}
