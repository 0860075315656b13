package org.redthread.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** Reads {@code old,new,date[,weight]}, an operator's own account of succession. */
final class SuccessionFile {
  private static final double ROUNDING = 1e-3;

  private final Table table;
  private final Register register;

  private SuccessionFile(Table table, Register register) {
    this.table = table;
    this.register = register;
  }

  static List<Link> read(Path file, Register register) {
    Table table = Tables.read(file);
    List.of("old", "new", "date").forEach(table::column);
    SuccessionFile reader = new SuccessionFile(table, register);
    List<Link> links = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      Link link = reader.link(row);
      if (!link.toItself()) {
        links.add(link);
      }
    }
    checkWeights(file, links);
    return links;
  }

  private Link link(int row) {
    LocalDate date = RegisterFile.date(table, row, "date");
    if (date == null) {
      throw table.slip(row, "date", "a date such as 2021-04-01");
    }
    return new Link(code(row, "old"), code(row, "new"), date, weight(row));
  }

  private String code(int row, String column) {
    String code = table.rows().get(row)[table.column(column)].strip();
    if (!register.contains(code)) {
      throw table.slip(row, column, "a code of the register");
    }
    return code;
  }

  private @Nullable Double weight(int row) {
    String text = table.has("weight") ? table.rows().get(row)[table.column("weight")].strip() : "";
    try {
      Double weight = text.isEmpty() ? null : Double.valueOf(text);
      if (weight == null || (weight > 0 && weight <= 1)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      OperatorException slip = table.slip(row, "weight", "a number above 0 and at most 1");
      slip.initCause(e);
      throw slip;
    }
    throw table.slip(row, "weight", "a number above 0 and at most 1");
  }

  private static void checkWeights(Path file, List<Link> links) {
    Map<String, List<Link>> events = new TreeMap<>();
    for (Link link : links) {
      events.computeIfAbsent(link.from() + " on " + link.date(), k -> new ArrayList<>()).add(link);
    }
    events.forEach((event, parts) -> checkEvent(file, event, parts));
  }

  private static void checkEvent(Path file, String event, List<Link> parts) {
    double sum = 0;
    int given = 0;
    for (Link part : parts) {
      Double weight = part.weight();
      sum += weight == null ? 0 : weight;
      given += weight == null ? 0 : 1;
    }
    if (given > 0 && (given < parts.size() || Math.abs(sum - 1) > ROUNDING)) {
      throw new OperatorException(
          "%s: the weights of %s must all be given and sum to 1, or all be empty."
              .formatted(file, event));
    }
  }
}
