package org.redthread.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Reads small tables: RFC 4180 CSV, UTF-8 with or without byte-order mark, plain or {@code .gz}, or
 * Parquet by ending. Cells may be separated by semicolons or tabs, as spreadsheets save them.
 */
public final class Tables {
  private static final int LONGEST_HEADER = 1 << 13;

  private Tables() {}

  /**
   * Reads a whole table.
   *
   * @throws OperatorException if the file is missing, unreadable, empty, not UTF-8, or a row is not
   *     as wide as the header
   */
  public static Table read(Path file) {
    if (file.toString().endsWith(".parquet")) {
      return ParquetTables.read(file);
    }
    return read(file, List.of());
  }

  /**
   * Reads a CSV file that has no header, under the given column names.
   *
   * @throws OperatorException as {@link #read}
   */
  public static Table bare(Path file, List<String> columns) {
    return read(file, columns);
  }

  private static Table read(Path file, List<String> known) {
    try (Reader reader = open(file);
        CsvReader<CsvRecord> csv = csv(reader, known.isEmpty())) {
      return collect(file, csv, new ArrayList<>(known));
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(file, e);
    } catch (CsvParseException e) {
      throw new OperatorException("%s is not valid CSV: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static CsvReader<CsvRecord> csv(Reader reader, boolean header) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(header ? separator(reader) : ',')
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(reader);
  }

  /** A comma; a semicolon or tab where the header has that and no comma, as from a spreadsheet. */
  private static char separator(Reader reader) throws IOException {
    char[] begin = new char[LONGEST_HEADER];
    reader.mark(LONGEST_HEADER);
    int read = reader.read(begin);
    reader.reset();
    String header = new String(begin, 0, Math.max(0, read)).split("[\r\n]", 2)[0];
    return header.contains(",")
        ? ','
        : header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
  }

  /** Takes one row after another of a table too large to hold. */
  public interface Rows {
    /**
     * @param line the line on which the row starts, from 1
     * @param cells as wide as the header
     */
    void row(long line, List<String> cells);
  }

  /**
   * Streams a table.
   *
   * @param header is given the column names, and gives back what takes the rows
   * @throws OperatorException as {@link #read}
   */
  public static void stream(Path file, Function<List<String>, Rows> header) {
    if (file.toString().endsWith(".parquet")) {
      Table table = ParquetTables.read(file);
      Rows rows = header.apply(table.columns());
      for (int i = 0; i < table.size(); i++) {
        rows.row(table.lines().get(i), List.of(table.rows().get(i)));
      }
      return;
    }
    try (Reader reader = open(file);
        CsvReader<CsvRecord> csv = csv(reader, true)) {
      stream(file, csv, header);
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(file, e);
    } catch (CsvParseException e) {
      throw new OperatorException("%s is not valid CSV: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void stream(
      Path file, CsvReader<CsvRecord> csv, Function<List<String>, Rows> header) {
    List<String> columns = List.of();
    Rows rows = (line, cells) -> {};
    for (CsvRecord row : csv) {
      if (columns.isEmpty()) {
        columns = header(file, row);
        rows = header.apply(columns);
      } else if (row.getFieldCount() != columns.size()) {
        throw new OperatorException(
            "%s line %d has %d cells where the header has %d."
                .formatted(file, row.getStartingLineNumber(), row.getFieldCount(), columns.size()));
      } else {
        rows.row(row.getStartingLineNumber(), row.getFields());
      }
    }
    if (columns.isEmpty()) {
      throw new OperatorException("%s is empty: a header row was expected.".formatted(file));
    }
  }

  /** Opens text as strict UTF-8: a byte that is not UTF-8 is an error, never a question mark. */
  static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    if (file.toString().endsWith(".gz")) {
      in = new GZIPInputStream(in, 1 << 16);
    }
    return new BufferedReader(
        new InputStreamReader(
            withoutMark(in),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, 3);
    byte[] head = pushback.readNBytes(3);
    boolean mark =
        head.length == 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    if (!mark) {
      pushback.unread(head);
    }
    return pushback;
  }

  private static Table collect(Path file, CsvReader<CsvRecord> csv, List<String> columns) {
    List<String[]> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    for (CsvRecord row : csv) {
      if (columns.isEmpty()) {
        columns.addAll(header(file, row));
      } else if (row.getFieldCount() != columns.size()) {
        throw new OperatorException(
            "%s line %d has %d cells where the header has %d."
                .formatted(file, row.getStartingLineNumber(), row.getFieldCount(), columns.size()));
      } else {
        rows.add(row.getFields().toArray(String[]::new));
        lines.add(row.getStartingLineNumber());
      }
    }
    if (columns.isEmpty()) {
      throw new OperatorException("%s is empty: a header row was expected.".formatted(file));
    }
    return new Table(file, List.copyOf(columns), rows, lines);
  }

  private static List<String> header(Path file, CsvRecord row) {
    List<String> names = row.getFields().stream().map(String::strip).toList();
    if (new HashSet<>(names).size() != names.size()) {
      throw new OperatorException("%s names a column twice in its header.".formatted(file));
    }
    return names;
  }

  private static OperatorException unreadable(Path file, Exception e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    String why =
        cause instanceof CharacterCodingException
            ? "it is not UTF-8; save it as UTF-8"
            : String.valueOf(cause.getMessage());
    return new OperatorException("%s cannot be read: %s.".formatted(file, why), e);
  }
}
