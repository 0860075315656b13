package org.redthread.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into CSV records and their cells (RFC 4180, any delimiter and quote, line ends CR, LF
 * or both). A record that cannot be cut keeps its place, so that reading can start again on its
 * second line: no library at hand does that, see the decision record.
 */
final class CsvRecords implements Closeable {
  /** How the last record ended. */
  enum End {
    /** A whole record was read. */
    WHOLE,
    /** The file ended inside a quoted cell. */
    UNCLOSED,
    /** Something other than a delimiter follows a closing quote. */
    MISQUOTED,
    /** The record is longer than allowed. */
    TOO_LONG,
    /** There are no more records. */
    NONE
  }

  private static final int NOTHING = -1;
  private static final int BLOCK = 1 << 16;

  private final Reader reader;
  private final char delimiter;
  private final char quote;
  private final int limit;
  private final List<String> cells = new ArrayList<>();
  private char[] text = new char[BLOCK];
  private int start;
  private int at;
  private int filled;
  private long startLine = 1;
  private long nextLine = 1;
  private boolean readerDone;
  private End end = End.WHOLE;

  CsvRecords(Reader reader, Layout layout) {
    this.reader = reader;
    this.delimiter = layout.delimiter();
    this.quote = layout.quote();
    this.limit = layout.maxRecordCharacters();
  }

  /** The cells of the record read last, which is whole. */
  List<String> cells() {
    return List.copyOf(cells);
  }

  /** The line on which the record read last starts. */
  long line() {
    return startLine;
  }

  /** The line after the record read last. */
  long lineAfter() {
    return nextLine;
  }

  /** Whether the file ends with the record read last. */
  boolean last() throws IOException {
    return at == filled && !fill();
  }

  /** Reads the next record; lines without any character are passed over. */
  End next() throws IOException {
    skipEmptyLines();
    start = at;
    startLine = nextLine;
    cells.clear();
    end = peek() == NOTHING ? End.NONE : End.WHOLE;
    boolean more = end == End.WHOLE;
    while (more) {
      more = peek() == quote ? quotedCell() : plainCell();
    }
    end = end == End.WHOLE && at - start > limit ? End.TOO_LONG : end;
    return end;
  }

  /** Goes back to the second line of the record read last, or past its only line. */
  void restart() throws IOException {
    at = start;
    nextLine = startLine;
    int c = take();
    while (c != NOTHING && c != '\n' && c != '\r') {
      // What is passed need not be kept: a line may be longer than all memory.
      start = at;
      c = take();
    }
    start = at;
    afterLineEnd(c);
  }

  /** Passes over the given number of lines, whatever they hold. */
  void skipLines(int lines) throws IOException {
    for (int line = 0; line < lines; line++) {
      start = at;
      startLine = nextLine;
      restart();
    }
  }

  private void skipEmptyLines() throws IOException {
    int c = peek();
    while (c == '\n' || c == '\r') {
      start = at;
      at++;
      afterLineEnd(c);
      c = peek();
    }
  }

  /** Reads up to the next delimiter or line end; true if another cell follows. */
  private boolean plainCell() throws IOException {
    int from = at - start;
    while (true) {
      while (at < filled) {
        char c = text[at];
        if (c == delimiter || c == '\n' || c == '\r') {
          cells.add(new String(text, start + from, at - start - from));
          at++;
          return afterCell(c);
        }
        at++;
      }
      if (!fill()) {
        cells.add(new String(text, start + from, at - start - from));
        return afterCell(NOTHING);
      }
    }
  }

  private boolean quotedCell() throws IOException {
    at++;
    int from = at - start;
    boolean doubled = false;
    while (toNextQuote()) {
      at++;
      if (peek() != quote) {
        String cell = new String(text, start + from, at - 1 - start - from);
        cells.add(doubled ? undoubled(cell) : cell);
        return afterQuotedCell();
      }
      doubled = true;
      at++;
    }
    end = filled - start > limit ? End.TOO_LONG : End.UNCLOSED;
    return false;
  }

  private boolean afterQuotedCell() throws IOException {
    int c = peek();
    if (c == NOTHING || c == delimiter || c == '\n' || c == '\r') {
      at += c == NOTHING ? 0 : 1;
      return afterCell(c);
    }
    end = End.MISQUOTED;
    return false;
  }

  private String undoubled(String cell) {
    String one = String.valueOf(quote);
    return cell.replace(one + one, one);
  }

  /** Moves to the next quote and counts the lines on the way; false at the end. */
  private boolean toNextQuote() throws IOException {
    do {
      while (at < filled) {
        char c = text[at];
        if (c == quote) {
          return true;
        }
        at++;
        if (c == '\n' || c == '\r') {
          afterLineEnd(c);
        }
      }
    } while (fill());
    return false;
  }

  /** Ends a cell on a delimiter, a line end or the end of the text. */
  private boolean afterCell(int c) throws IOException {
    if (c == delimiter) {
      return true;
    }
    if (c == NOTHING) {
      end = filled - start > limit ? End.TOO_LONG : end;
      nextLine++;
      return false;
    }
    afterLineEnd(c);
    return false;
  }

  /** Counts a line end; of CR LF the LF is passed over. */
  private void afterLineEnd(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      at++;
    }
    nextLine++;
  }

  private int peek() throws IOException {
    return at < filled || fill() ? text[at] : NOTHING;
  }

  private int take() throws IOException {
    int c = peek();
    at += c == NOTHING ? 0 : 1;
    return c;
  }

  /** Reads on, keeping the record so far; false at the end or when the record is too long. */
  private boolean fill() throws IOException {
    if (readerDone || filled - start > limit) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(text, start, text, 0, filled - start);
      at -= start;
      filled -= start;
      start = 0;
    }
    if (filled == text.length) {
      text = Arrays.copyOf(text, Math.min(2 * text.length, limit + BLOCK));
    }
    int count = reader.read(text, filled, text.length - filled);
    readerDone = count < 0;
    filled += Math.max(count, 0);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
