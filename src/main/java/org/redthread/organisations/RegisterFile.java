package org.redthread.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** Reads a register in Redthread's own layout. */
final class RegisterFile {
  private final Table table;
  private final int row;

  private RegisterFile(Table table, int row) {
    this.table = table;
    this.row = row;
  }

  static Register read(Path file) {
    Table table = Tables.read(file);
    required(table, "id");
    required(table, "name");
    List<Organisation> organisations = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      if (!String.join("", table.rows().get(row)).isBlank()) {
        organisations.add(new RegisterFile(table, row).organisation());
      }
    }
    return Register.of(file, organisations);
  }

  private static void required(Table table, String column) {
    if (!table.has(column)) {
      throw new OperatorException(
          "%s has no column '%s'; its columns are: %s. Let its first line read id,name, or say in the configuration which columns they are: organisations: {columns: {id: …, name: …}}."
              .formatted(table.file(), column, String.join(", ", table.columns())));
    }
  }

  private Organisation organisation() {
    LocalDate opened = date("opened");
    LocalDate closed = date("closed");
    if (opened != null && closed != null && closed.isBefore(opened)) {
      throw table.slip(row, "closed", "a day on or after 'opened'");
    }
    return new Organisation(
        required("id"),
        required("name"),
        aliases(),
        text("type"),
        text("sector"),
        text("region"),
        opened,
        closed,
        text("parent"));
  }

  private List<String> aliases() {
    return Arrays.stream(text("aliases").split("\\|"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .distinct()
        .toList();
  }

  private String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw table.slip(row, column, "a value, and the cell is empty");
    }
    return text;
  }

  private String text(String column) {
    return table.has(column) ? table.rows().get(row)[table.column(column)].strip() : "";
  }

  private @Nullable LocalDate date(String column) {
    return date(table, row, column);
  }

  /** An ISO date or null for an empty or absent cell. */
  static @Nullable LocalDate date(Table table, int row, String column) {
    String text = table.has(column) ? table.rows().get(row)[table.column(column)].strip() : "";
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      OperatorException slip = table.slip(row, column, "a date such as 2021-04-01, or nothing");
      slip.initCause(e);
      throw slip;
    }
  }
}
