package org.redthread.intake;

import java.util.List;

/**
 * A row as received.
 *
 * @param line where it starts, counted from 1
 * @param cells one for each column; empty list where the record is broken
 * @param broken why the record cannot be read; empty if it can
 */
record RawRow(long line, List<String> cells, String broken) {
  static RawRow of(long line, List<String> cells) {
    return new RawRow(line, cells, "");
  }

  static RawRow broken(long line, String reason) {
    return new RawRow(line, List.of(), reason);
  }
}
