package org.redthread.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.redthread.run.OperatorException;

/** Opens a file in its declared format. */
final class RowReaders {
  private RowReaders() {}

  static RowReader open(Source source, Path file) {
    return open(source.format(), source, file, List.copyOf(source.expectedColumns()));
  }

  /** Opens a file; a format without a header gives the expected columns. */
  static RowReader open(Format format, Source source, Path file, List<String> expected) {
    if (!Files.exists(file)) {
      throw new OperatorException("There is no file %s.".formatted(file));
    }
    return switch (format) {
      case CSV -> new CsvRows(file, source.layout());
      case JSONL -> new JsonRows(source, file, expected);
      case XLSX -> new XlsxRows(file, source.layout());
      case PARQUET -> new ParquetRows(file, source.layout());
    };
  }
}
