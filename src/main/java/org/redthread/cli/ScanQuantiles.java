package org.redthread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.ChartRenderer;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.signals.simulate.Calibration;

/**
 * The smallest p of the scan of each panel against what a uniform p would be: on the diagonal it is
 * exact, above it the test is conservative, below it would be wrong.
 */
final class ScanQuantiles {
  private ScanQuantiles() {}

  static void write(Path file, List<Calibration> runs) {
    try (CsvFile csv = CsvFile.create(file, "world", "rank", "expected", "scan_p")) {
      for (Calibration run : runs) {
        List<Double> ps = run.scanPs();
        for (int i = 0; i < ps.size(); i++) {
          csv.row(run.world().name(), i + 1, expected(i, ps.size()), ps.get(i));
        }
      }
    }
  }

  static void plot(Path file, List<Calibration> runs) {
    List<Chart.Curve> curves = new ArrayList<>();
    curves.add(new Chart.Curve("uniform", List.of(point(0.001, 0.001), point(1, 1))));
    for (Calibration run : runs) {
      if (run.world().planted().isEmpty()) {
        curves.add(curve(run));
      }
    }
    Chart.CurveWords words =
        new Chart.CurveWords("share of panels expected", "smallest p of the scan in a panel");
    byte[] svg = ChartRenderer.svgFile(new Chart.Curves(curves, words, true), "quantiles");
    try {
      Files.write(file, svg);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be written; name another --plot.".formatted(file), e);
    }
  }

  private static Chart.Curve curve(Calibration run) {
    List<Double> ps = run.scanPs();
    List<Chart.Point> points = new ArrayList<>();
    for (int i = 0; i < ps.size(); i++) {
      points.add(point(expected(i, ps.size()), ps.get(i)));
    }
    return new Chart.Curve(run.world().name(), points);
  }

  private static double expected(int rank, int panels) {
    return (rank + 0.5) / panels;
  }

  private static Chart.Point point(double x, double y) {
    return new Chart.Point(x, y);
  }
}
