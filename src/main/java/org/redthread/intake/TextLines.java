package org.redthread.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads text line by line and keeps no more of a line than allowed. */
final class TextLines implements Closeable {
  private final BufferedReader reader;
  private final int limit;
  private long line;
  private boolean tooLong;

  TextLines(Reader reader, int limit) {
    this.reader = new BufferedReader(reader, 1 << 16);
    this.limit = limit;
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    StringBuilder text = new StringBuilder();
    tooLong = false;
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    line++;
    while (c >= 0 && c != '\n') {
      if (text.length() < limit) {
        text.append((char) c);
      } else {
        tooLong = true;
      }
      c = reader.read();
    }
    return text.toString();
  }

  /** Whether the line read last is longer than allowed. */
  boolean tooLong() {
    return tooLong;
  }

  /** The number of the line read last, from 1. */
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
