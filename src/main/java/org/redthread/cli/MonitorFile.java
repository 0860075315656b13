package org.redthread.cli;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.redthread.run.CsvFile;
import org.redthread.signals.monitor.Watch;

/** The result of {@code redthread stats monitor} as a file. */
final class MonitorFile implements Closeable {
  private final CsvFile file;

  /**
   * A watched series.
   *
   * @param watches one a period
   * @param runLength average run length in periods; not-a-number where each period has its own p
   */
  record Watched(List<Watch> watches, double runLength) {}

  private MonitorFile(CsvFile file) {
    this.file = file;
  }

  static MonitorFile create(Path out, List<String> groups) {
    List<String> columns = new ArrayList<>(groups);
    Collections.addAll(
        columns,
        "period",
        "observed",
        "expected",
        "upper",
        "statistic",
        "p",
        "alarm",
        "recurrence_interval");
    return new MonitorFile(CsvFile.create(out, columns));
  }

  /** Writes one series and gives the number of its alarms. */
  long write(SeriesTable.Series series, Watched watched) {
    for (Watch watch : watched.watches()) {
      List<Object> row = new ArrayList<>(series.names());
      Collections.addAll(
          row,
          series.periods().get(watch.index()),
          series.points().get(watch.index()).sum(),
          watch.expected(),
          watch.upper(),
          finite(watch.statistic()),
          watch.p(),
          watch.alarm(),
          finite(Double.isNaN(watch.p()) ? watched.runLength() : watch.recurrenceInterval()));
      file.row(row.toArray());
    }
    return watched.watches().stream().filter(Watch::alarm).count();
  }

  private static double finite(double number) {
    return Double.isFinite(number) ? number : Double.NaN;
  }

  @Override
  public void close() {
    file.close();
  }
}
