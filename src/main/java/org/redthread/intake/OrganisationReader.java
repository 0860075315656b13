package org.redthread.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the organisation or organisations of a row. */
final class OrganisationReader {
  private final OrganisationRule rule;
  private final int namePlace;
  private final int codePlace;
  private final @Nullable Pattern separator;

  OrganisationReader(OrganisationRule rule, Columns columns) {
    this.rule = rule;
    this.namePlace = columns.at(rule.name());
    this.codePlace = columns.at(rule.code());
    this.separator = rule.separator().isEmpty() ? null : Pattern.compile(rule.separator());
  }

  String code(RowReading row) {
    return row.cell(codePlace);
  }

  /** At least one name, which may be empty; several only where each is to have its complaint. */
  List<String> names(RowReading row) {
    String cell = row.cell(namePlace);
    if (separator == null) {
      return List.of(cell);
    }
    List<String> names =
        Arrays.stream(separator.split(cell))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return List.of("");
    }
    return rule.each() ? names : names.subList(0, 1);
  }
}
