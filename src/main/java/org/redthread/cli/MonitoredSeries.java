package org.redthread.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.run.OperatorException;
import org.redthread.signals.monitor.Ears;
import org.redthread.signals.monitor.Farrington;
import org.redthread.signals.monitor.Watch;
import org.redthread.signals.spc.Subgroup;

/** One series under the method and options of the command. */
record MonitoredSeries(StatsMonitorCommand options, SeriesTable.Series series) {
  private static final int BASELINE = 12;

  MonitorFile.Watched watched() {
    return switch (options.method) {
      case EARS -> new MonitorFile.Watched(ears(), Double.NaN);
      case CUSUM, GLR -> charted();
      default -> new MonitorFile.Watched(farrington(), Double.NaN);
    };
  }

  private double[] counts() {
    return series.points().stream().mapToDouble(Subgroup::sum).toArray();
  }

  private List<Watch> ears() {
    Ears ears = options.ears.ears(options.baseline, options.alpha);
    return ears.watch(counts(), from(ears.first()));
  }

  private List<Watch> farrington() {
    Farrington farrington =
        new Farrington(
            counts(),
            options.farrington.back(series.periods()),
            options.farrington.settings(options.method, options.alpha));
    return farrington.watch(from(farrington.first()));
  }

  private MonitorFile.Watched charted() {
    int baseline = options.baseline == null ? BASELINE : options.baseline;
    boolean known = options.chart.expected != null || options.chart.mean != null;
    int from = from(known ? 0 : baseline);
    double[] expected = expected(known ? 0 : Math.min(baseline, from));
    double typical = Arrays.stream(expected, from, expected.length).average().orElse(Double.NaN);
    if (!(typical > 0)) {
      throw new OperatorException(
          "%s: the expected count is not above 0; give --mean or --expected, or a longer baseline."
              .formatted(options.in));
    }
    return new MonitorFile.Watched(
        options.chart.run(options.method).watch(counts(), expected, from),
        options.chart.runLength(options.method, typical).mean());
  }

  private double[] expected(int baseline) {
    if (options.chart.expected != null) {
      return series.points().stream().mapToDouble(Subgroup::size).toArray();
    }
    double mean =
        options.chart.mean != null
            ? options.chart.mean
            : Arrays.stream(counts(), 0, baseline).average().orElse(Double.NaN);
    return IntStream.range(0, series.points().size()).mapToDouble(i -> mean).toArray();
  }

  /** The position to watch from: never before there is enough history. */
  private int from(int first) {
    int wanted = options.from == null ? first : position(options.from);
    if (wanted < first || first >= series.points().size()) {
      throw new OperatorException(
          "%s: %s needs %d periods of history before the first that is watched; there are %d."
              .formatted(
                  options.in,
                  options.method.name().toLowerCase(java.util.Locale.ROOT),
                  first,
                  Math.min(wanted, series.points().size())));
    }
    return wanted;
  }

  private int position(String label) {
    if (options.period == null && label.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(label) - 1;
    }
    return IntStream.range(0, series.periods().size())
        .filter(i -> PeriodOrder.of(List.of(label)).compare(series.periods().get(i), label) >= 0)
        .findFirst()
        .orElse(series.periods().size());
  }
}
