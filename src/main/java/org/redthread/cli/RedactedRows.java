package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Tables;

/** Streams a table past the redactor: batches on all cores, handed on in the order of the file. */
final class RedactedRows {
  private static final int BATCH_ROWS = 2000;
  private static final long BATCH_CHARACTERS = 8_000_000;

  /** Takes rows with their redactions. */
  interface Sink {
    void row(long line, List<String> cells, Redaction redaction);
  }

  private final Redactor redactor = Redactor.standard();
  private final String language;
  private final Progress progress;
  private final List<Long> lines = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private long characters;
  private long done;
  private long doubtful;

  RedactedRows(String language, Progress progress) {
    if (!List.of("en", "nb", "nn", "auto").contains(language)) {
      throw new OperatorException("--language must be one of en, nb, nn, auto.");
    }
    this.language = language;
    this.progress = progress;
  }

  /**
   * Redacts a column of a file.
   *
   * @param header is given the column names and gives back what takes the rows
   */
  void stream(Path file, String column, java.util.function.Function<List<String>, Sink> header) {
    Sink[] sink = new Sink[1];
    int[] at = new int[1];
    Tables.stream(
        file,
        columns -> {
          at[0] = column(file, columns, column);
          sink[0] = header.apply(columns);
          return (line, cells) -> add(line, cells, at[0], sink[0]);
        });
    flush(at[0], sink[0]);
  }

  static int column(Path file, List<String> columns, String name) {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw new OperatorException(
          "%s has no column '%s'; its columns are: %s."
              .formatted(file, name, String.join(", ", columns)));
    }
    return at;
  }

  private void add(long line, List<String> cells, int column, Sink sink) {
    lines.add(line);
    rows.add(cells);
    characters += cells.get(column).length();
    if (rows.size() >= BATCH_ROWS || characters >= BATCH_CHARACTERS) {
      flush(column, sink);
    }
  }

  private void flush(int column, Sink sink) {
    List<Redaction> redactions =
        rows.parallelStream().map(row -> redactor.redaction(row.get(column), language)).toList();
    for (int i = 0; i < rows.size(); i++) {
      doubtful += redactions.get(i).risk().doubtful() ? 1 : 0;
      sink.row(lines.get(i), rows.get(i), redactions.get(i));
    }
    done += rows.size();
    if (!rows.isEmpty()) {
      progress.bar("redact", done, done);
    }
    lines.clear();
    rows.clear();
    characters = 0;
  }

  long done() {
    return done;
  }

  /** Letters that a person should read before anyone else does. */
  long doubtful() {
    return doubtful;
  }
}
