package org.redthread.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads a flat Parquet file as text, without Spark. Dates become ISO dates. */
final class ParquetTables {
  private ParquetTables() {}

  static Table read(Path file) {
    if (!Files.exists(file)) {
      throw new OperatorException("There is no file %s.".formatted(file));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
    try {
      MessageType schema = schema(path);
      List<String[]> rows = new ArrayList<>();
      List<Long> lines = new ArrayList<>();
      try (ParquetReader<Group> reader =
          ParquetReader.builder(new GroupReadSupport(), path).build()) {
        for (Group group = reader.read(); group != null; group = reader.read()) {
          rows.add(cells(schema, group));
          lines.add((long) rows.size());
        }
      }
      return new Table(file, schema.getFields().stream().map(Type::getName).toList(), rows, lines);
    } catch (IOException | RuntimeException e) {
      throw new OperatorException(
          "%s cannot be read as Parquet: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static MessageType schema(org.apache.hadoop.fs.Path path) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration(false)))) {
      return reader.getFileMetaData().getSchema();
    }
  }

  private static String[] cells(MessageType schema, Group group) {
    String[] cells = new String[schema.getFieldCount()];
    for (int field = 0; field < cells.length; field++) {
      cells[field] =
          group.getFieldRepetitionCount(field) == 0
              ? ""
              : text(schema.getType(field), group, field);
    }
    return cells;
  }

  private static String text(Type type, Group group, int field) {
    if (type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
      return java.time.LocalDate.ofEpochDay(group.getInteger(field, 0)).toString();
    }
    return group.getValueToString(field, 0);
  }
}
