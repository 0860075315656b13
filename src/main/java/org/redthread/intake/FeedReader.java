package org.redthread.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Streams one file of a source row by row. A bad row is a {@link Rejected}; only a file that cannot
 * be read as a whole throws. A row with several addressees or periods gives several outcomes on the
 * same line. Not for use by two threads.
 */
public final class FeedReader implements Iterator<RowOutcome>, Closeable {
  private final Path file;
  private final RowReader rows;
  private final RowMapper mapper;
  private final int part;
  private final int parts;
  private final Deque<RowOutcome> ahead = new ArrayDeque<>();
  private long read;

  private FeedReader(Path file, RowReader rows, RowMapper mapper, int part, int parts) {
    this.file = file;
    this.rows = rows;
    this.mapper = mapper;
    this.part = part;
    this.parts = parts;
  }

  /**
   * Opens a file of the source.
   *
   * @throws org.redthread.run.OperatorException if the file is missing, empty, binary, in another
   *     encoding or layout than declared, or not the feed at all
   * @throws org.redthread.run.GateException if columns of the feed went missing
   */
  public static FeedReader open(Source source, Path dataFolder, Path file) {
    return open(source, file, Joined.load(source, dataFolder));
  }

  /** Opens a file with second files that are read already, once for all files of the source. */
  public static FeedReader open(Source source, Path file, Joined joined) {
    RowReader rows = RowReaders.open(source, file);
    try {
      Columns.check(source, file, rows.columns());
      RowReader wide = joined.widen(file, rows);
      return new FeedReader(file, wide, new RowMapper(source, file, wide.columns()), 0, 1);
    } catch (RuntimeException e) {
      closeQuietly(rows);
      throw e;
    }
  }

  /**
   * The same file with the outcomes of every so many rows only: all parts together give what the
   * whole gives, each row once. All read the file to its end, so that each says if it breaks off.
   *
   * @param part from 0 to below {@code parts}
   */
  public FeedReader part(int part, int parts) {
    return new FeedReader(file, rows, mapper, part, parts);
  }

  private static void closeQuietly(RowReader rows) {
    try {
      rows.close();
    } catch (IOException e) {
      // The reason why the file is given up is thrown; a second one would hide it.
      return;
    }
  }

  /** Rows of the file read so far, rejected ones and other parts' included; each counts once. */
  public long read() {
    return read;
  }

  /**
   * Whether there is another outcome.
   *
   * @throws org.redthread.run.OperatorException if the file breaks off
   */
  @Override
  public boolean hasNext() {
    while (ahead.isEmpty()) {
      try {
        RawRow row = rows.next();
        if (row == null) {
          return false;
        }
        if (read++ % parts == part) {
          ahead.addAll(mapper.map(row));
        }
      } catch (IOException e) {
        throw FeedText.slip(file, e);
      }
    }
    return true;
  }

  @Override
  public RowOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.remove();
  }

  @Override
  public void close() {
    closeQuietly(rows);
  }
}
