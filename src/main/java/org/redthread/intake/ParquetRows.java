package org.redthread.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;

/** The rows of a Parquet file, streamed. A line is the row's number in the file. */
final class ParquetRows implements RowReader {
  private final Path file;
  private final ParquetReader<Group> reader;
  private final List<String> columns;
  private final ParquetCells cells;
  private long line;

  ParquetRows(Path file, Layout layout) {
    this.file = file;
    this.cells = new ParquetCells(layout.listSeparator());
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
    try {
      columns = schema(path).getFields().stream().map(Type::getName).toList();
      reader = ParquetReader.builder(new GroupReadSupport(), path).build();
    } catch (IOException | RuntimeException e) {
      throw unsound(e);
    }
  }

  private static MessageType schema(org.apache.hadoop.fs.Path path) throws IOException {
    try (ParquetFileReader file =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration(false)))) {
      return file.getFileMetaData().getSchema();
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable RawRow next() {
    try {
      Group group = reader.read();
      if (group == null) {
        return null;
      }
      line++;
      List<String> row = new ArrayList<>(columns.size());
      for (int field = 0; field < columns.size(); field++) {
        row.add(cells.text(group, field));
      }
      return RawRow.of(line, row);
    } catch (IOException | RuntimeException e) {
      throw unsound(e);
    }
  }

  private OperatorException unsound(Exception e) {
    return new OperatorException(
        "%s is no Parquet file, or is damaged (%s): fetch it again."
            .formatted(file, e.getClass().getSimpleName()),
        e);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
