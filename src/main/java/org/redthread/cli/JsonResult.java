package org.redthread.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.run.Yaml;
import picocli.CommandLine.Option;

/**
 * {@code --json}: the table that was written, also on stdout as one array of objects. A column
 * whose every cell reads back as the number it was written from is numbers, any other text; an
 * empty cell is null.
 */
final class JsonResult {
  @Option(names = "--json", description = "Print the table as JSON, too: one object a row.")
  boolean asked;

  /** Prints the table if that was asked. */
  void print(Path written, PrintWriter out) {
    if (!asked) {
      return;
    }
    Table table = Tables.read(written);
    boolean[] numeric = new boolean[table.columns().size()];
    for (int column = 0; column < numeric.length; column++) {
      numeric[column] = isNumeric(table, column);
    }
    try (JsonGenerator json = Yaml.json().getFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (String[] row : table.rows()) {
        object(json, table.columns(), row, numeric);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
    out.flush();
  }

  private static void object(
      JsonGenerator json, List<String> columns, String[] row, boolean[] numeric)
      throws IOException {
    json.writeStartObject();
    for (int column = 0; column < row.length; column++) {
      json.writeFieldName(columns.get(column));
      if (row[column].isEmpty()) {
        json.writeNull();
      } else if (numeric[column]) {
        json.writeNumber(row[column]);
      } else {
        json.writeString(row[column]);
      }
    }
    json.writeEndObject();
  }

  private static boolean isNumeric(Table table, int column) {
    return table.rows().stream()
        .map(row -> row[column])
        .allMatch(cell -> cell.isEmpty() || cell.matches("-?(0|[1-9]\\d*)(\\.\\d+)?(E-?\\d+)?"));
  }
}
