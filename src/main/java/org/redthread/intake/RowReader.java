package org.redthread.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one file row by row, whatever its format. */
interface RowReader extends Closeable {
  /** The columns; for a format without a header those that are expected. */
  List<String> columns();

  /**
   * The next row, or null at the end.
   *
   * @throws IOException if the file breaks off or is damaged as a whole
   */
  @Nullable RawRow next() throws IOException;
}
