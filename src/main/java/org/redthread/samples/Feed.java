package org.redthread.samples;

/** Records that can be written in any number of runs. */
interface Feed {
  /** How many records there are. */
  long records();

  /**
   * Writes records {@code from} to before {@code to}; the same whenever and wherever it is asked.
   */
  Sheets write(long from, long to);

  /** The first line of a file of this feed, with its line end; empty when it has none. */
  String header(String file);
}
