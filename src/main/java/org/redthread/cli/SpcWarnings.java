package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import org.redthread.signals.spc.ChartPoint;
import org.redthread.signals.spc.ChartType;
import org.redthread.signals.spc.ControlChart;
import org.redthread.signals.spc.Subgroup;

/** What a reader must know before believing a chart. */
final class SpcWarnings {
  private static final int FEWEST = 12;
  private static final double SMALLEST_MEAN = 2;

  private SpcWarnings() {}

  static List<String> of(SeriesTable.Series series, ChartType chart, ControlChart drawn) {
    List<String> warnings = new ArrayList<>();
    String name = series.names().isEmpty() ? "series" : String.join(" / ", series.names());
    double mean =
        series.points().stream()
            .mapToDouble(Subgroup::sum)
            .filter(sum -> !Double.isNaN(sum))
            .average()
            .orElse(Double.NaN);
    if (countsEvents(chart) && counts(series) && mean < SMALLEST_MEAN) {
      warnings.add(
          ("warning: %s has a mean of %.2f a period; below 2 these limits mislead: use --chart g or"
                  + " t on the gaps between complaints, or pool periods.")
              .formatted(name, mean));
    }
    for (int phase = 1; phase <= drawn.runs().size(); phase++) {
      long points = basePoints(drawn, phase);
      if (points < FEWEST) {
        warnings.add(
            "warning: %s, phase %d: lines from %d points; fewer than %d are provisional."
                .formatted(name, phase, points, FEWEST));
      }
    }
    return warnings;
  }

  private static boolean countsEvents(ChartType chart) {
    return switch (chart) {
      case XMR, C, U, UPRIME -> true;
      default -> false;
    };
  }

  private static boolean counts(SeriesTable.Series series) {
    return series.points().stream()
        .mapToDouble(Subgroup::sum)
        .allMatch(sum -> Double.isNaN(sum) || sum >= 0 && sum == Math.rint(sum));
  }

  private static long basePoints(ControlChart drawn, int phase) {
    return drawn.points().stream()
        .filter(point -> point.phase() == phase && point.baseline())
        .map(ChartPoint::value)
        .filter(value -> !value.isNaN())
        .count();
  }
}
