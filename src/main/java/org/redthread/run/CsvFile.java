package org.redthread.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV result: UTF-8, header first, {@code .} as decimal sign, ISO dates, empty for
 * missing. The file appears under its name only when it is complete.
 */
public final class CsvFile implements Closeable {
  private final Path target;
  private final Path partial;
  private final CsvWriter writer;
  private final int width;
  private boolean failed;

  private CsvFile(Path target, Path partial, CsvWriter writer, int width) {
    this.target = target;
    this.partial = partial;
    this.writer = writer;
    this.width = width;
  }

  public static CsvFile create(Path target, String... columns) {
    return create(target, List.of(columns));
  }

  /**
   * Starts a file.
   *
   * @throws OperatorException if it cannot be written there
   */
  public static CsvFile create(Path target, List<String> columns) {
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try {
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16);
      if (target.toString().endsWith(".gz")) {
        out = new GZIPOutputStream(out, 1 << 16);
      }
      CsvWriter writer =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      CsvFile file = new CsvFile(target, partial, writer, columns.size());
      file.row(columns.toArray());
      return file;
    } catch (IOException e) {
      throw new OperatorException("Cannot write %s: %s.".formatted(target, e.getMessage()), e);
    }
  }

  /** Writes one row; null is an empty cell, text that a spreadsheet would compute is kept text. */
  public void row(@Nullable Object... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException(
          "a row of %d cells in a table of %d".formatted(cells.length, width));
    }
    String[] texts = new String[width];
    for (int i = 0; i < width; i++) {
      texts[i] = text(cells[i]);
    }
    try {
      writer.writeRecord(texts);
    } catch (UncheckedIOException e) {
      failed = true;
      throw new OperatorException("Cannot write %s: %s.".formatted(target, e.getMessage()), e);
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Double number) {
      return number(number);
    }
    return cell instanceof CharSequence ? inert(cell.toString()) : cell.toString();
  }

  /** The shortest decimal text that reads back as the same number; missing for not-a-number. */
  static String number(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? Long.toString((long) number) : Double.toString(number);
  }

  /** Text that stays text when the file is opened in a spreadsheet. */
  public static String inert(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Gives up: closing then leaves no file, and an earlier one of that name as it was. */
  public void abandon() {
    failed = true;
  }

  /** Completes the file and gives it its name. */
  @Override
  public void close() {
    try {
      writer.close();
      if (failed) {
        Files.deleteIfExists(partial);
      } else {
        Files.move(
            partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new OperatorException("Cannot write %s: %s.".formatted(target, e.getMessage()), e);
    }
  }
}
