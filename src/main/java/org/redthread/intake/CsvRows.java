package org.redthread.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/**
 * The rows of a CSV file. A record whose quotes do not add up, that is too long, or that spans
 * several lines without being as wide as the header, is set aside under its first line; reading
 * starts again at the next line that begins a record as wide as the header.
 */
final class CsvRows implements RowReader {
  private final CsvRecords records;
  private final List<String> columns;
  private boolean ahead;

  CsvRows(Path file, Layout layout) {
    records = new CsvRecords(FeedText.open(file, layout.encoding()), layout);
    try {
      records.skipLines(layout.headerLine() - 1);
      columns = header(file, layout);
    } catch (IOException e) {
      throw FeedText.slip(file, e);
    }
  }

  private List<String> header(Path file, Layout layout) throws IOException {
    CsvRecords.End end = records.next();
    if (end == CsvRecords.End.NONE) {
      throw new OperatorException(
          "%s is empty: a header was expected on line %d.".formatted(file, layout.headerLine()));
    }
    if (end != CsvRecords.End.WHOLE) {
      throw new OperatorException(
          "%s line %d, the header, is not valid CSV; check 'csv: {header-line, quote, delimiter}'."
              .formatted(file, records.line()));
    }
    List<String> names = new ArrayList<>();
    records.cells().forEach(name -> names.add(name.strip()));
    if (names.stream().anyMatch(name -> name.indexOf(Marks.DAMAGE) >= 0)) {
      throw new OperatorException(
          "%s line %d, the header, is not %s; declare 'csv: {encoding: windows-1252}' or what it is."
              .formatted(file, records.line(), layout.encoding()));
    }
    return List.copyOf(names);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    if (!ahead) {
      CsvRecords.End end = records.next();
      if (end != CsvRecords.End.WHOLE) {
        return end == CsvRecords.End.NONE ? null : setAside(reason(end));
      }
    }
    ahead = false;
    List<String> cells = records.cells();
    if (cells.size() == columns.size()) {
      return RawRow.of(records.line(), cells);
    }
    String ragged = ragged(cells.size());
    boolean oneLine = records.lineAfter() == records.line() + 1;
    return oneLine ? RawRow.broken(records.line(), ragged) : setAside(ragged);
  }

  private String ragged(int cells) throws IOException {
    String cut = records.last() ? "; the file ends here, so the record may be cut" : "";
    return "has %d cells where the header has %d%s".formatted(cells, columns.size(), cut);
  }

  private static String reason(CsvRecords.End end) {
    return switch (end) {
      case UNCLOSED -> "the file ends inside a quoted cell of this record";
      case TOO_LONG -> "is longer than a record may be; a quote may be missing";
      default -> "has text after a closing quote; a quote inside a cell must be doubled";
    };
  }

  /**
   * Passes over what belongs to the broken record, up to the next that is as wide as the header.
   */
  private RawRow setAside(String reason) throws IOException {
    long line = records.line();
    CsvRecords.End end;
    do {
      records.restart();
      end = records.next();
      ahead = end == CsvRecords.End.WHOLE && records.cells().size() == columns.size();
    } while (!ahead && end != CsvRecords.End.NONE);
    long last = records.line() - 1;
    String lines = last > line ? " (lines %d to %d set aside)".formatted(line, last) : "";
    return RawRow.broken(line, reason + lines);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
