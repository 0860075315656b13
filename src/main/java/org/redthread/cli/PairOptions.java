package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.disproportionality.Cell;
import org.redthread.signals.disproportionality.Reports;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What {@code stats ebgm} and {@code stats ic} read: raw rows of reports and two of their columns.
 */
final class PairOptions {
  @Option(
      names = "--cases",
      required = true,
      paramLabel = "C",
      description = "One row for each pair that a report names.")
  Path cases;

  @Option(names = "--row", required = true, paramLabel = "COL", description = "First of the pair.")
  String row;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "COL",
      description = "Second of the pair.")
  String column;

  @Option(
      names = "--id",
      paramLabel = "COL",
      description = "The report; rows of one report count once. Default: each row is a report.")
  @Nullable String id;

  @Option(
      names = "--stratum",
      paramLabel = "COL",
      description = "Expected counts are formed within each value and added up.")
  @Nullable String stratum;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Mixin JsonResult json = new JsonResult();

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  /** The pairs reported at least once. */
  List<Cell> cells() {
    Table table = Tables.read(cases);
    int[] at = {table.column(row), table.column(column)};
    int idAt = id == null ? -1 : table.column(id);
    int stratumAt = stratum == null ? -1 : table.column(stratum);
    Reports reports = new Reports();
    for (int i = 0; i < table.size(); i++) {
      String[] cells = table.rows().get(i);
      for (String column : List.of(row, this.column)) {
        if (cells[table.column(column)].isBlank()) {
          throw table.slip(i, column, "a name, not an empty cell");
        }
      }
      reports.add(
          idAt < 0 ? Integer.toString(i) : cells[idAt],
          cells[at[0]],
          cells[at[1]],
          stratumAt < 0 ? "" : cells[stratumAt]);
    }
    if (table.size() == 0) {
      throw new OperatorException("%s has no rows.".formatted(cases));
    }
    return reports.cells();
  }
}
