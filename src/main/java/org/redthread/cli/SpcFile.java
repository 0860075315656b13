package org.redthread.cli;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.signals.spc.ChartPoint;
import org.redthread.signals.spc.ControlChart;
import org.redthread.signals.spc.Improvement;
import org.redthread.signals.spc.Runs;

/** The result of {@code redthread stats spc} as a file. */
final class SpcFile implements Closeable {
  private static final List<String> COLUMNS =
      List.of(
          "period",
          "value",
          "centre",
          "lower",
          "upper",
          "lower_95",
          "upper_95",
          "phase",
          "baseline",
          "outside",
          "label",
          "point_type",
          "signal",
          "runs_signal",
          "longest_run",
          "longest_run_max",
          "crossings",
          "crossings_min",
          "useful",
          "assurance");

  private final CsvFile file;
  private final Show show;

  /** What is added to the chart for its reader. */
  record Show(Improvement improvement, @Nullable Double target, double multiply) {}

  private SpcFile(CsvFile file, Show show) {
    this.file = file;
    this.show = show;
  }

  static SpcFile create(Path out, List<String> groups, Show show) {
    List<String> columns = new ArrayList<>(groups);
    columns.addAll(COLUMNS);
    return new SpcFile(CsvFile.create(out, columns), show);
  }

  void write(SeriesTable.Series series, ControlChart chart) {
    Double target = show.target();
    String assurance =
        target == null || chart.points().isEmpty()
            ? ""
            : chart.assurance(target / show.multiply(), show.improvement());
    for (int i = 0; i < chart.points().size(); i++) {
      List<Object> row = new ArrayList<>(series.names());
      row.add(series.periods().get(i));
      addLines(row, chart.points().get(i));
      addSignals(row, chart, chart.points().get(i));
      row.add(assurance);
      file.row(row.toArray());
    }
  }

  private void addLines(List<Object> row, ChartPoint point) {
    double by = show.multiply();
    Collections.addAll(
        row,
        by * point.value(),
        by * point.centre(),
        by * point.lower(),
        by * point.upper(),
        by * point.lower95(),
        by * point.upper95(),
        point.phase(),
        point.baseline());
  }

  private void addSignals(List<Object> row, ControlChart chart, ChartPoint point) {
    Runs runs = chart.runsAt(point);
    Collections.addAll(
        row,
        point.outside(),
        point.cause().label(),
        show.improvement().pointType(point.cause()),
        chart.signal(point),
        runs.signal(),
        runs.longest(),
        runs.longestMax(),
        runs.crossings(),
        runs.crossingsMin(),
        runs.useful());
  }

  @Override
  public void close() {
    file.close();
  }
}
