package org.redthread.report.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Report;
import org.redthread.run.CsvFile;

/** A CSV file of each table, with the same cells as its worksheet. */
public final class CsvTwins {
  private CsvTwins() {}

  /** Writes TABLE.csv for each table into a folder, and gives the files in order. */
  public static List<Path> write(Report report, Path folder) {
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : Sheet.of(report)) {
      Path file = folder.resolve(sheet.file() + ".csv");
      try (CsvFile csv = CsvFile.create(file, sheet.table().headings())) {
        sheet.table().rows().forEach(row -> csv.row(row.stream().map(CsvTwins::value).toArray()));
      }
      files.add(file);
    }
    return files;
  }

  private static Object value(Cell cell) {
    return cell instanceof Cell.Number number
        ? BigDecimal.valueOf(number.value()).setScale(number.decimals(), RoundingMode.HALF_UP)
        : ((Cell.Text) cell).text();
  }
}
